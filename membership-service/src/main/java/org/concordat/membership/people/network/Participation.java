package org.concordat.membership.people.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Lets organisations join and leave networks; each time the others are told the new size, and of nobody's person. */
@ApplicationScoped
public class Participation {

    private final Networks networks;
    private final NetworkMemberships memberships;
    private final Organisations organisations;
    private final Contacts contacts;
    private final Chronicle chronicle;

    Participation(
            Networks networks,
            NetworkMemberships memberships,
            Organisations organisations,
            Contacts contacts,
            Chronicle chronicle) {
        this.networks = networks;
        this.memberships = memberships;
        this.organisations = organisations;
        this.contacts = contacts;
        this.chronicle = chronicle;
    }

    /**
     * @param representative {@code null} when nobody speaks for the organisation here
     * @param joinedOn {@code null} for today
     */
    @Transactional
    public NamedMembership join(UUID id, UUID organisation, UUID representative, LocalDate joinedOn) {
        // before it is read: a reorganisation that ends it must not overlook that it joins
        organisations.lock(List.of(organisation));
        Network network = lock(id);
        Organisation joining = organisations
                .byId(organisation)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-organisation",
                        "/organisation",
                        "There is no organisation %s. Register it first.".formatted(organisation)));
        LocalDate day = chronicle.dayThatHasCome(joinedOn, "/joinedOn");
        joining.requireActiveOn(day);
        memberships.lastOf(id, organisation).ifPresent(last -> requireOverBefore(last, day));
        requireRepresents(representative, organisation);
        var membership = new NetworkMembership(id, organisation, representative, day);
        welcome(network, membership, new Occasion(day, null));
        return new NamedMembership(membership, joining.name());
    }

    /** Counts one that joins, and tells of it. */
    void welcome(Network network, NetworkMembership membership, Occasion occasion) {
        var before = NetworkState.of(network);
        network.welcome();
        networks.save(network);
        memberships.save(membership);
        chronicle.created(
                NetworkMembership.TYPE, membership, "network-joined", MembershipState.of(membership), occasion);
        tellSize(network, before, occasion);
    }

    /** @param leftOn the first day without it; {@code null} for today */
    @Transactional
    public NamedMembership leave(UUID id, UUID membershipId, LocalDate leftOn) {
        Network network = lock(id);
        NamedMembership named = get(id, membershipId);
        LocalDate day = chronicle.dayThatHasCome(leftOn, "/leftOn");
        release(network, named.membership(), day, new Occasion(day, null));
        return named;
    }

    /** Lets one leave that takes part until then, and tells of it. */
    void release(Network network, NetworkMembership membership, LocalDate leftOn, Occasion occasion) {
        var before = MembershipState.of(membership);
        var sizeBefore = NetworkState.of(network);
        membership.leave(leftOn);
        network.release();
        networks.save(network);
        memberships.save(membership);
        chronicle.changed(
                NetworkMembership.TYPE, membership, "network-left", before, MembershipState.of(membership), occasion);
        tellSize(network, sizeBefore, occasion);
    }

    /** @param representative {@code null} when nobody speaks for the organisation any more */
    @Transactional
    public NamedMembership represent(UUID id, UUID membershipId, long seen, UUID representative) {
        NamedMembership named = get(id, membershipId);
        NetworkMembership membership = named.membership();
        membership.requireVersion(seen);
        requireRepresents(representative, membership.organisation());
        var before = MembershipState.of(membership);
        membership.beRepresentedBy(representative);
        memberships.save(membership);
        chronicle.changed(
                NetworkMembership.TYPE,
                membership,
                "network-representative-changed",
                before,
                MembershipState.of(membership),
                new Occasion(null, null));
        return named;
    }

    @Transactional
    public NamedMembership get(UUID network, UUID id) {
        return memberships
                .byId(id)
                .filter(named -> named.membership().network().equals(network))
                .orElseThrow(() -> Refusal.notFound("network membership", id));
    }

    @Transactional
    public Page<NamedMembership> list(UUID network, LocalDate day, PageRequest request) {
        if (networks.byId(network).isEmpty()) {
            throw Refusal.notFound("network", network);
        }
        return memberships.page(network, day, request);
    }

    private void tellSize(Network network, NetworkState before, Occasion occasion) {
        chronicle.changed(Network.SIZE, network, "network-size-changed", before, NetworkState.of(network), occasion);
    }

    private Network lock(UUID id) {
        return networks.lock(id).orElseThrow(() -> Refusal.notFound("network", id));
    }

    private static void requireOverBefore(NetworkMembership last, LocalDate day) {
        if (last.leftOn() == null) {
            throw Refusal.conflict(
                    "network-membership-exists",
                    "This organisation takes part already, by the membership %s.".formatted(last.id()));
        }
        if (day.isBefore(last.leftOn())) {
            throw Refusal.rule(
                    "network-membership-overlaps",
                    "/joinedOn",
                    "This organisation took part until %s. Send a joinedOn on or after that day."
                            .formatted(last.leftOn()));
        }
    }

    private void requireRepresents(UUID representative, UUID organisation) {
        if (representative != null
                && contacts.byId(representative)
                        .filter(contact -> contact.organisation().equals(organisation))
                        .filter(contact -> contact.isActiveOn(chronicle.today()))
                        .isEmpty()) {
            throw Refusal.rule(
                    "representative-not-of-the-organisation",
                    "/representative",
                    "The organisation has no contact %s who is active today. Record the person there first."
                            .formatted(representative));
        }
    }
}
