package org.concordat.programme.support.peersupport;

import static org.concordat.programme.support.peersupport.PeerSupportFact.PEER_SUPPORT_CANCELLED;
import static org.concordat.programme.support.peersupport.PeerSupportFact.PEER_SUPPORT_DONE;
import static org.concordat.programme.support.peersupport.PeerSupportFact.PEER_SUPPORT_MATCHED;
import static org.concordat.programme.support.peersupport.PeerSupportFact.PEER_SUPPORT_REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Brings organisations and peers of others together. */
@ApplicationScoped
public class ArrangingPeerSupport {

    private final PeerSupports supports;
    private final PeerEligibility eligibility;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ArrangingPeerSupport(
            PeerSupports supports,
            PeerEligibility eligibility,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.supports = supports;
        this.eligibility = eligibility;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param effective its day is the one of the request */
    @Transactional
    public PeerSupportView request(UUID organisation, PeerSupportKind kind, String subject, EffectiveDate effective) {
        LocalDate requestedOn = calendar.dayThatHasCome(effective.day(), "/requestedOn");
        organisations.requireThere(organisation, requestedOn, "/organisation");
        var support = new PeerSupport(organisation, kind, subject, requestedOn);
        return PeerSupportView.of(changes.add(supports, support, PEER_SUPPORT_REQUESTED, effective));
    }

    /** @param effective its day is the one on which the peer was found */
    @Transactional
    public PeerSupportView match(PeerSupportId id, UUID peer, EffectiveDate effective) {
        LocalDate matchedOn = calendar.dayThatHasCome(effective.day(), "/matchedOn");
        UUID helped = supports.get(id.value()).organisation();
        eligibility.require(peer, new OrganisationId(helped), matchedOn);
        return PeerSupportView.of(changes.of(supports, id.value())
                .effective(effective)
                .record(PEER_SUPPORT_MATCHED, support -> support.match(peer, matchedOn)));
    }

    /** @param effective its day is the one on which the peer had helped */
    @Transactional
    public PeerSupportView complete(UUID id, String outcome, EffectiveDate effective) {
        LocalDate doneOn = calendar.dayThatHasCome(effective.day(), "/doneOn");
        return PeerSupportView.of(changes.of(supports, id)
                .effective(effective)
                .record(PEER_SUPPORT_DONE, support -> support.complete(doneOn, outcome)));
    }

    /** @param effective with the reason */
    @Transactional
    public PeerSupportView cancel(UUID id, EffectiveDate effective) {
        return PeerSupportView.of(changes.of(supports, id)
                .effective(effective)
                .record(PEER_SUPPORT_CANCELLED, support -> support.cancel(effective.reason())));
    }

    public PeerSupportView get(UUID id) {
        return PeerSupportView.of(supports.get(id));
    }

    /** @param pointer to what names the review in the request */
    public void requireReview(UUID id, String pointer) {
        if (supports.byId(id)
                .filter(each -> each.kind() == PeerSupportKind.REVIEW)
                .isEmpty()) {
            throw Refusal.rule(
                    "unknown-peer-review",
                    pointer,
                    "There is no peer review %s. List the peer support of kind REVIEW, or request it first."
                            .formatted(id));
        }
    }

    public Page<PeerSupportView> list(PeerSupportFilter filter, PageRequest page) {
        return supports.list(filter, page);
    }
}
