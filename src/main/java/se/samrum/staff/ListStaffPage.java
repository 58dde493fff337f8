package se.samrum.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samrum.access.Action;
import se.samrum.access.Visit;

/** Everybody who works here, by agency. */
@Named
@RequestScoped
public class ListStaffPage {

    /** The people of one agency, in Swedish order. */
    public record Group(String agency, List<UserRow> users) {}

    @Inject
    StaffService service;

    @Inject
    Visit visit;

    private List<Group> groups = List.of();

    /** Loads everybody before anything is drawn. */
    public void load() {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        Map<String, List<UserRow>> byAgency = service.list().stream()
                .sorted(Comparator.comparing(UserRow::name, swedish))
                .collect(Collectors.groupingBy(UserRow::agencyName, () -> new TreeMap<>(swedish), Collectors.toList()));
        groups = byAgency.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public boolean isAdding() {
        return visit.caller().filter(caller -> caller.may(Action.ADD_USER)).isPresent();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
