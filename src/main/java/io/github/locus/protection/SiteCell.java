package io.github.locus.protection;

/**
 * A function, rated at a site in a wave. What is merged has no leader of its own but a mixture of
 * its members' leaders, see {@link CellMembers}.
 *
 * @param function index in {@link ProtectedSurvey#functions()}
 * @param site index in {@link ProtectedSurvey#sites()}
 * @param wave index in {@link ProtectedSurvey#waves()}
 */
public record SiteCell(int function, int site, int wave) implements Comparable<SiteCell> {
  @Override
  public int compareTo(SiteCell other) {
    int byFunction = Integer.compare(function, other.function);
    int bySite = Integer.compare(site, other.site);
    return byFunction != 0 ? byFunction : bySite != 0 ? bySite : Integer.compare(wave, other.wave);
  }
}
