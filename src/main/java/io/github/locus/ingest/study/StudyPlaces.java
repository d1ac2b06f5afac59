package io.github.locus.ingest.study;

import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each key of a study file stands, for faults that only the data or the instrument show. */
public final class StudyPlaces {
  private final String file;
  private final Map<List<String>, Place> places = new HashMap<>();

  private StudyPlaces(String file) {
    this.file = file;
  }

  /**
   * The places of a file.
   *
   * @param file file name
   * @param root its root
   * @return places of all keys and list entries
   */
  public static StudyPlaces of(String file, YamlValue root) {
    StudyPlaces places = new StudyPlaces(file);
    places.walk(List.of(), root);
    return places;
  }

  /**
   * Places of a study that has no file.
   *
   * @param name what to call it
   * @return every key in the same place
   */
  public static StudyPlaces none(String name) {
    return new StudyPlaces(name);
  }

  /**
   * Where a key stands.
   *
   * @param path keys from the root on, list entries by their number from 0
   * @return the place of the value, or of the nearest key above it that the file has
   */
  public Place of(String... path) {
    for (int length = path.length; length > 0; length--) {
      Place place = places.get(List.of(path).subList(0, length));
      if (place != null) {
        return place;
      }
    }
    return Place.inFile(file);
  }

  private void walk(List<String> path, YamlValue value) {
    if (!path.isEmpty()) {
      places.put(path, value.place());
    }
    if (value.isList()) {
      List<YamlValue> elements = value.elements();
      for (int i = 0; i < elements.size(); i++) {
        walk(below(path, String.valueOf(i)), elements.get(i));
      }
    } else {
      value.entries().forEach((key, entry) -> walk(below(path, key), entry));
    }
  }

  private static List<String> below(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return List.copyOf(longer);
  }
}
