package io.github.locus;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import io.github.locus.cli.Main;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;

/** Where the compiled classes of the product are; to look for a package goes through the platform and all libraries. */
public final class OurClasses implements LocationProvider {
  @Override
  public Set<Location> get(Class<?> testClass) {
    try {
      return Set.of(
          Location.of(
              Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
