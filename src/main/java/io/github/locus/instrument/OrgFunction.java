package io.github.locus.instrument;

/**
 * A part of the organisation that is rated: IT, HR, L&amp;D, the business units, or whatever the
 * instrument declares. (Named so because "function" is Java's word too.)
 *
 * @param name the name the organisation uses, unique within an instrument
 */
public record OrgFunction(String name) {}
