package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.access.Action;
import se.samrum.access.Room;
import se.samrum.access.Visit;
import se.samrum.concern.ConcernFilter.Sort;
import se.samrum.web.Notices;
import se.samrum.web.TypedDay;

/** The concerns of one room, filtered and sorted by the database. */
@Named
@RequestScoped
public class ListConcernsPage {

    @Inject
    ConcernService service;

    @Inject
    Visit visit;

    @Inject
    Notices notices;

    private UUID room;
    private String from;
    private String until;
    private String report;
    private String status;
    private String sort;
    private int page = 1;
    private ConcernList list;

    /** Loads the rows before anything is drawn. */
    public void load() {
        if (room == null) {
            room = visit.roomsFor(Action.LIST_CONCERNS).stream()
                    .map(Room::id)
                    .findFirst()
                    .orElse(null);
        }
        list = service.list(
                room,
                new ConcernFilter(
                        day(from),
                        day(until),
                        chosen(Report.values(), report),
                        chosen(Status.values(), status),
                        chosenSort(),
                        Math.max(page, 1) - 1));
    }

    private Optional<LocalDate> day(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.parse(typed);
        if (day.isEmpty()) {
            notices.bad("filter.date.wrong");
        }
        return day;
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] offered, String code) {
        return Stream.of(offered).filter(each -> each.name().equals(code)).findFirst();
    }

    private Sort chosenSort() {
        return "observed".equals(sort) ? Sort.OBSERVED : Sort.REGISTERED;
    }

    public ConcernList getList() {
        return list;
    }

    public UUID getRoom() {
        return room;
    }

    public void setRoom(UUID room) {
        this.room = room;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
