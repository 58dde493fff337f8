package se.samrum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose Samrum this is, and whether that municipality exists. */
@Named
@ApplicationScoped
public class Municipality {

    @Inject
    @ConfigProperty(name = "samrum.municipality")
    Optional<String> name;

    @Inject
    @ConfigProperty(name = "samrum.mode")
    Optional<String> mode;

    public String getName() {
        return name.orElse("");
    }

    /** Whether everything here is made up; a Samrum that was not told otherwise says so. */
    public boolean isInvented() {
        return !mode.equals(Optional.of("production"));
    }
}
