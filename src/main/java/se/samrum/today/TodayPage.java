package se.samrum.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samrum.concern.ConcernRow;

/** The page everybody starts on. */
@Named
@RequestScoped
public class TodayPage {

    @Inject
    TodayService service;

    private List<ConcernRow> concerns = List.of();

    public void load() {
        concerns = service.see();
    }

    public List<ConcernRow> getConcerns() {
        return concerns;
    }
}
