package se.samrum.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Role;
import se.samrum.membership.MembershipRow;
import se.samrum.membership.MembershipService;
import se.samrum.membership.Proposal;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Language;
import se.samrum.web.Notices;
import se.samrum.web.Times;

/** Proposes a role for somebody; the agency's approver decides. */
@Named
@RequestScoped
public class ProposeMembershipPage {

    @Inject
    StaffService staff;

    @Inject
    MembershipService memberships;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    Times times;

    @Inject
    Language language;

    @Inject
    ExternalContext external;

    private final ProposalForm form = new ProposalForm();
    private UUID user;
    private UserView view;

    @PostConstruct
    void arrive() {
        user = IdConverter.read(external.getRequestParameterMap().get("user")).orElse(null);
    }

    /** Begins with today, since most begin at once. */
    public void load() {
        form.setFrom(times.getToday().toString());
        getView();
    }

    /** Looks before anything is drawn, and before an answer is read that must be one of those offered. */
    public UserView getView() {
        if (view == null) {
            view = staff.prepare(user);
        }
        return view;
    }

    public String propose() {
        if (!check.passes(form) || !fits(form.proposal())) {
            return null;
        }
        memberships.propose(user, form.proposal());
        return "/staff/open?faces-redirect=true&id=" + user;
    }

    /** The database refuses these too; here the page says why. */
    private boolean fits(Proposal proposal) {
        if (proposal.role() != Role.MEMBER
                && proposal.room().filter(getView()::isGroup).isPresent()) {
            notices.bad("membership.group.only");
            return false;
        }
        if (getView().memberships().stream().anyMatch(known -> isSame(known, proposal))) {
            notices.bad("membership.twice");
            return false;
        }
        return true;
    }

    private static boolean isSame(MembershipRow known, Proposal proposal) {
        return known.ended().isEmpty()
                && known.role() == proposal.role()
                && known.room().map(MembershipRow.RoomPart::id).equals(proposal.room())
                && known.to().map(end -> end.isAfter(proposal.from())).orElse(true)
                && proposal.to().map(end -> end.isAfter(known.from())).orElse(true);
    }

    /** The roles somebody of this agency can have: only the executive keeps the system. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR || getView().executive())
                .toList();
    }

    /** The name of a role, and on a line of its own what it opens. */
    public String label(Role role) {
        String where = ProposalForm.standsInARoom(role)
                ? language.text("membership.propose.there")
                : getView().user().agencyName();
        return language.text("role." + role) + "\n" + language.text("membership.opens." + role, where);
    }

    public ProposalForm getForm() {
        return form;
    }

    public UUID getUser() {
        return user;
    }
}
