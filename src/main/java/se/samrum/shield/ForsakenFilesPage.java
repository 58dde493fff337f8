package se.samrum.shield;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Denied;
import se.samrum.access.Visit;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** Files without a reader, shown where memberships are decided, to whoever decides who takes them over. */
@Named
@RequestScoped
public class ForsakenFilesPage {

    @Inject
    ForsakenFileService service;

    @Inject
    Visit visit;

    @Inject
    Notices notices;

    @Inject
    ExternalContext external;

    private List<ForsakenFile> files;

    /** Looks also before a button is found that depends on it. */
    public List<ForsakenFile> getFiles() {
        if (files == null) {
            files = visit.caller()
                    .filter(caller -> caller.may(Action.LIST_FORSAKEN_FILES))
                    .map(caller -> service.list())
                    .orElse(List.of());
        }
        return files;
    }

    /** Says so when the chosen one is in conflict, which the database alone knows, or somebody was quicker. */
    public String handOver(UUID file) {
        Optional<UUID> heir = IdConverter.read(external.getRequestParameterMap().get("heir-" + file));
        if (heir.isEmpty()) {
            notices.bad("forsaken.nobody");
            return null;
        }
        try {
            service.handOver(file, heir.get());
        } catch (Denied refused) {
            notices.bad("forsaken.refused");
            return null;
        }
        return "/membership/list?faces-redirect=true";
    }
}
