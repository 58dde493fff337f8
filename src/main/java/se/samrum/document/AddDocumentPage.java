package se.samrum.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.access.GivenReason;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Uploads;

/** Puts a document to something in a room, and leads back to its page. */
@Named
@RequestScoped
public class AddDocumentPage {

    private static final String FEATURE = "[a-z]{1,30}";

    @Inject
    DocumentService service;

    @Inject
    FormCheck check;

    @Inject
    GivenReason given;

    @Inject
    ExternalContext external;

    @Inject
    @ConfigProperty(name = Uploads.MEGABYTES, defaultValue = Uploads.DEFAULT)
    int megabytes;

    private final DocumentForm form = new DocumentForm();
    private UUID room;
    private UUID subject;
    private UUID document;
    private String to;

    @PostConstruct
    void arrive() {
        room = sent("room").orElse(null);
        subject = sent("id").orElse(null);
        document = sent("document").orElseGet(UUID::randomUUID);
        to = Optional.ofNullable(external.getRequestParameterMap().get("to"))
                .filter(feature -> feature.matches(FEATURE))
                .orElse("concern");
    }

    private Optional<UUID> sent(String name) {
        return IdConverter.read(external.getRequestParameterMap().get(name));
    }

    /** Shows the empty form, or refuses. */
    public void load() {
        service.begin(room, subject);
    }

    /** Keeps the file and goes back; one that is not taken says why, and what was typed stays. */
    public String add() {
        if (!check.passes(form)) {
            return null;
        }
        try (CleanFile file = CleanFile.of(form.getFile().getInputStream(), Uploads.bytes(megabytes))) {
            service.add(room, subject, new NewDocument(document, form.getTitle().strip(), file));
        } catch (Unfit unfit) {
            check.reject("file", "document.unfit." + unfit.why());
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return getBack() + "?faces-redirect=true&room=" + room + "&id=" + subject + given.getAlong();
    }

    public DocumentForm getForm() {
        return form;
    }

    public int getMegabytes() {
        return megabytes;
    }

    public UUID getRoom() {
        return room;
    }

    public UUID getSubject() {
        return subject;
    }

    public UUID getDocument() {
        return document;
    }

    /** The feature whose record it belongs to. */
    public String getTo() {
        return to;
    }

    /** The page it leads back to: the feature's page of that record. */
    public String getBack() {
        return "/" + to + "/open";
    }
}
