package se.samrum.shield;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.GivenReason;
import se.samrum.access.Visit;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** What shields a youth; each button changes one thing and shows the page anew. */
@Named
@RequestScoped
public class SeeShieldPage {

    @Inject
    ShieldService service;

    @Inject
    Notices notices;

    @Inject
    Visit visit;

    @Inject
    GivenReason given;

    @Inject
    ExternalContext external;

    private UUID room;
    private UUID id;
    private ShieldView shield;

    /** Knows the youth before the buttons are looked for, since what shields it decides which of them there are. */
    @PostConstruct
    void arrive() {
        room = IdConverter.read(external.getRequestParameterMap().get("room")).orElse(null);
        id = IdConverter.read(external.getRequestParameterMap().get("id")).orElse(null);
    }

    /** Shows what shields the youth. */
    public void load() {
        getShield();
    }

    public String protect() {
        service.protect(room, id, true);
        return again();
    }

    public String unprotect() {
        service.protect(room, id, false);
        return again();
    }

    public String close() {
        service.close(room, id, chosen("reader"));
        return again();
    }

    public String open() {
        service.open(room, id);
        return again();
    }

    /** Whoever has declared their own conflict is led away, since the page is not there for them any more. */
    public String declare() {
        Optional<UUID> user = chosen("user").stream().findFirst();
        if (user.isEmpty()) {
            notices.bad("shield.conflict.nobody");
            return null;
        }
        try {
            service.declare(room, id, user.get());
        } catch (NobodyLeft refused) {
            notices.bad("shield.conflict.last");
            return null;
        }
        return isMyself(user.get()) ? "/concern/list?faces-redirect=true&room=" + room : again();
    }

    public String lift(UUID user) {
        service.lift(room, id, user);
        return again();
    }

    private String again() {
        return "/shield/open?faces-redirect=true&room=" + room + "&id=" + id + given.getAlong();
    }

    private List<UUID> chosen(String name) {
        String[] values = external.getRequestParameterValuesMap().getOrDefault(name, new String[0]);
        return Arrays.stream(values)
                .flatMap(value -> IdConverter.read(value).stream())
                .toList();
    }

    private boolean isMyself(UUID user) {
        return visit.caller().filter(caller -> caller.userId().equals(user)).isPresent();
    }

    /** Looks also before a button is found that depends on it. */
    public ShieldView getShield() {
        if (shield == null) {
            shield = service.see(room, id);
        }
        return shield;
    }

    public UUID getRoom() {
        return room;
    }

    public void setRoom(UUID room) {
        this.room = room;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
