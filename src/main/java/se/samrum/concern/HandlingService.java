package se.samrum.concern;

import static se.samrum.access.Action.ASSESS_CONCERN;
import static se.samrum.access.Action.CLOSE_CONCERN;
import static se.samrum.access.Action.MAKE_REPORT;
import static se.samrum.access.Action.NOTE_FEEDBACK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samrum.access.Access;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.draft.DraftedForm;
import se.samrum.draft.Drafts;

/**
 * What the unit does with a concern that was told. Every method wants the version that was read, and throws
 * {@link Outdated} when somebody else was quicker.
 */
@ApplicationScoped
@Transactional
@Audited
public class HandlingService {

    @Inject
    Access access;

    @Inject
    ConcernRepository concerns;

    @Inject
    Drafts drafts;

    /**
     * Assesses a concern, or assesses it anew.
     *
     * @throws Unsettled when nothing shall be done and nobody has answered whether a report must be made
     */
    public void assess(UUID room, UUID id, int version, @Valid AssessForm form) {
        Permit permit = access.enter(ASSESS_CONCERN, room);
        change(permit, id, version, form, form::assess);
    }

    /**
     * Closes a concern that is assessed.
     *
     * @throws Unsettled when nobody has answered whether a report must be made
     */
    public void close(UUID room, UUID id, int version, @Valid CloseForm form) {
        Permit permit = access.enter(CLOSE_CONCERN, room);
        change(permit, id, version, form, form::close);
    }

    /** Notes that a report to the social services is made (SoL 19:1). */
    public void report(UUID room, UUID id, int version, @Valid ReportForm form) {
        Permit permit = access.enter(MAKE_REPORT, room);
        change(permit, id, version, form, before -> before.reported(Report.MADE, Optional.empty())
                .handled(before.handling().reported(Optional.of(form.made()))));
    }

    /** Notes what the social services answered about an investigation (OSL 26:9 a). */
    public void noteFeedback(UUID room, UUID id, int version, @Valid FeedbackForm form) {
        Permit permit = access.enter(NOTE_FEEDBACK, room);
        change(
                permit,
                id,
                version,
                form,
                before -> before.handled(before.handling().told(form.feedback())));
    }

    private void change(Permit permit, UUID id, int version, DraftedForm form, UnaryOperator<ConcernVersion> change) {
        Concern concern = concerns.open(permit, id).orElseThrow(access::notThere);
        if (concerns.isProtected(permit, concern)) {
            access.requireReason(permit);
        }
        concerns.change(permit, concern, version, change, concern.about());
        drafts.finish(permit, form);
    }
}
