package se.samrum.delegate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who may decide for the agency, by what they may. */
@Named
@RequestScoped
public class ListDelegatesPage {

    /** Those who may decide one thing, in Swedish order. */
    public record Group(Mandate mandate, List<DelegateRow> rows) {}

    @Inject
    DelegateService service;

    private DelegateList list;

    /** Looks before anything is drawn. */
    public void load() {
        getList();
    }

    /** Looks also before a button is found that depends on it. */
    public DelegateList getList() {
        if (list == null) {
            list = service.list();
        }
        return list;
    }

    public List<Group> getGroups() {
        Comparator<Object> swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        return Arrays.stream(Mandate.values())
                .map(mandate -> new Group(
                        mandate,
                        getList().rows().stream()
                                .filter(row -> row.mandate() == mandate)
                                .sorted(Comparator.comparing(DelegateRow::name, swedish))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    public String end(UUID id) {
        service.end(id);
        return "/delegate/list?faces-redirect=true";
    }
}
