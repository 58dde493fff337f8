package se.samrum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the social services are reached, where somebody may have to report (orosanmälan, SoL 2025:400 19:1). */
@Named
@ApplicationScoped
public class ReportWays {

    @Inject
    @ConfigProperty(name = "samrum.report.phone")
    Optional<String> phone;

    @Inject
    @ConfigProperty(name = "samrum.report.on-call")
    Optional<String> onCall;

    @Inject
    @ConfigProperty(name = "samrum.report.link")
    Optional<String> link;

    /** The reception in office hours; null when the deployer has not said. */
    public String getPhone() {
        return phone.orElse(null);
    }

    /** Whoever is on call at other times; null likewise. */
    public String getOnCall() {
        return onCall.orElse(null);
    }

    /** The page where a report is made; null likewise. */
    public String getLink() {
        return link.orElse(null);
    }

    /** A number as a telephone dials it. */
    public String dial(String number) {
        return number.replaceAll("[^+0-9]", "");
    }
}
