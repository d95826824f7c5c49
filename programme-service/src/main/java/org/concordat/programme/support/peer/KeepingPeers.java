package org.concordat.programme.support.peer;

import static org.concordat.programme.support.peer.PeerFact.PEER_ACCREDITED;
import static org.concordat.programme.support.peer.PeerFact.PEER_AMENDED;
import static org.concordat.programme.support.peer.PeerFact.PEER_RETIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Keeps the pool of accredited peers. */
@ApplicationScoped
public class KeepingPeers {

    private final Peers peers;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingPeers(Peers peers, OrganisationRegister organisations, Changes changes, BusinessCalendar calendar) {
        this.peers = peers;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * @param contact whom membership knows
     * @param effective its day is the one on which the peer was accredited
     */
    @Transactional
    public PeerView accredit(UUID contact, PeerDetails details, EffectiveDate effective) {
        LocalDate accreditedOn = calendar.dayThatHasCome(effective.day(), "/accreditedOn");
        organisations.requireThere(details.organisation(), accreditedOn, "/organisation");
        if (peers.hasInPool(contact)) {
            throw Refusal.conflict(
                    "peer-exists", "This contact is in the pool already. Amend that peer, or retire it first.");
        }
        return PeerView.of(changes.add(peers, new Peer(contact, accreditedOn, details), PEER_ACCREDITED, effective));
    }

    @Transactional
    public PeerView amend(Amendment<PeerDetails> amendment) {
        return PeerView.of(changes.of(peers, amendment).record(PEER_AMENDED, peer -> {
            PeerDetails amended = amendment.applyTo(peer.details());
            organisations.requireThere(amended.organisation(), calendar.today(), "/organisation");
            peer.amend(amended);
        }));
    }

    /** It helps nobody anew; what it did is kept. */
    @Transactional
    public PeerView retire(UUID id, EffectiveDate effective) {
        LocalDate retiredOn = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        return PeerView.of(
                changes.of(peers, id).effective(effective).record(PEER_RETIRED, peer -> peer.retire(retiredOn)));
    }

    public PeerView get(UUID id) {
        return PeerView.of(peers.get(id));
    }

    /** @param pointer to what names the peer in the request */
    public PeerState named(UUID id, String pointer) {
        return peers.byId(id)
                .map(PeerState::of)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-peer", pointer, "There is no peer %s. List the peers, or accredit it.".formatted(id)));
    }

    public Page<PeerSummaryView> list(PeerFilter filter, PageRequest page) {
        return peers.list(filter, page);
    }
}
