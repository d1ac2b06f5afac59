package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.CellNames;
import io.github.locus.ingest.draft.NamedRoster.NamedCell;
import java.util.Map;

/**
 * The survey that a roster is matched with.
 *
 * @param axes what is rated
 * @param waves when the waves were asked
 * @param rated rated cells with the place of their first rating
 * @param names words for cells
 * @param out takes what is wrong
 */
record MatchedSurvey(
    SurveyAxes axes,
    WavePeriods waves,
    Map<NamedCell, Place> rated,
    CellNames names,
    Diagnostics out) {}
