package se.samrum.draft;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import se.samrum.access.Visit;
import se.samrum.web.Paths;

/** Where an open page sends what is being written, and where a draft is thrown away. Answers in a few bytes. */
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    transient DraftService drafts;

    @Inject
    transient Visit visit;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftRequest sent = new DraftRequest(request);
        if (request.getServletPath().endsWith("/discard")) {
            drafts.discard(sent.id("room"), sent.id("draft"));
            String to = request.getParameter("to");
            response.sendRedirect(Paths.isLocal(to) ? to : request.getContextPath() + "/today");
        } else if (visit.caller().filter(caller -> sent.isBy(caller.userId())).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (sent.isTooLong()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            save(sent, response);
        }
    }

    private void save(DraftRequest sent, HttpServletResponse response) throws IOException {
        try {
            int version = saveOrLookAgain(sent.id("room"), sent.id("draft"), sent.text());
            response.setContentType("text/plain");
            response.getWriter().print(version + " " + MINUTE.format(LocalTime.now(clock)));
        } catch (DraftElsewhere meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** Two saves of one page may overtake each other as it closes: whoever comes second looks once more. */
    private int saveOrLookAgain(UUID room, UUID id, DraftText text) {
        try {
            return drafts.save(room, id, text);
        } catch (DraftElsewhere meanwhile) {
            return drafts.save(room, id, text);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
