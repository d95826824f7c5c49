package org.concordat.membership.people.network;

import static org.concordat.membership.people.network.NetworkFact.NETWORK_SIZE_CHANGED;
import static org.concordat.membership.people.network.NetworkMembershipFact.NETWORK_JOINED;
import static org.concordat.membership.people.network.NetworkMembershipFact.NETWORK_LEFT;
import static org.concordat.membership.people.network.NetworkMembershipFact.NETWORK_REPRESENTATIVE_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Lets organisations join and leave networks; each time the other services learn who takes part, and of no person. */
@ApplicationScoped
public class Participation {

    private static final int BATCH = 100;

    private final Networks networks;
    private final NetworkMemberships memberships;
    private final Organisations organisations;
    private final Contacts contacts;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Participation(
            Networks networks,
            NetworkMemberships memberships,
            Organisations organisations,
            Contacts contacts,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin) {
        this.networks = networks;
        this.memberships = memberships;
        this.organisations = organisations;
        this.contacts = contacts;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    /**
     * @param representative {@code null} when nobody speaks for the organisation here
     * @param joinedOn {@code null} for today
     */
    @Transactional
    public NetworkMembershipView join(
            NetworkId id, OrganisationId organisation, UUID representative, LocalDate joinedOn) {
        // before it is read: a reorganisation that ends it must not overlook that it joins
        organisations.lock(List.of(organisation.value()));
        Network network = lock(id);
        Organisation joining = organisations.requireKnown(organisation.value(), "/organisation");
        LocalDate day = calendar.dayThatHasCome(joinedOn, "/joinedOn");
        joining.requireActiveOn(day);
        memberships.lastOf(id, organisation).ifPresent(last -> requireOverBefore(last, day));
        requireRepresents(representative, organisation);
        var membership = new NetworkMembership(id, organisation, representative, day);
        welcome(network, membership, EffectiveDate.of(day));
        if (joining.hasEndedBefore(calendar.today())) {
            releaseOf(network, membership, joining.activeUntil());
        }
        return new NetworkMembershipView(membership, joining.name());
    }

    /** Counts one that joins. */
    void welcome(Network network, NetworkMembership membership, EffectiveDate effective) {
        tell(network, effective, joined -> {
            changes.add(memberships, membership, NETWORK_JOINED, effective);
            joined.welcome();
        });
    }

    /** @param leftOn the first day without it; {@code null} for today */
    @Transactional
    public NetworkMembershipView leave(NetworkId id, NetworkMembershipId membershipId, LocalDate leftOn) {
        Network network = lock(id);
        NetworkMembership membership = find(id, membershipId);
        LocalDate day = calendar.dayThatHasCome(leftOn, "/leftOn");
        release(network, membership, day, EffectiveDate.of(day));
        return view(membership);
    }

    /** Lets one leave that takes part until then. */
    void release(Network network, NetworkMembership membership, LocalDate leftOn, EffectiveDate effective) {
        tell(network, effective, left -> {
            changes.of(memberships, membership)
                    .effective(effective)
                    .record(NETWORK_LEFT, leaving -> leaving.leave(leftOn));
            left.release();
        });
    }

    /** A membership begins or ends in the step, so that the network is shown as it was without it and as it is with it. */
    private void tell(Network network, EffectiveDate effective, Consumer<Network> step) {
        changes.of(networks, network)
                .effective(effective)
                .shownAs(each -> NetworkState.of(each, memberships.allOf(new NetworkId(each.id()))))
                .record(NETWORK_SIZE_CHANGED, step);
    }

    /** Some of those that still take part although their organisation has ended, which no reorganisation has told. */
    @Transactional
    public List<NetworkMemberships.Outlasted> outlasted() {
        return memberships.outlasted(calendar.today(), BATCH);
    }

    /** Lets one leave by the calendar, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void releaseByCalendar(NetworkMemberships.Outlasted outlasted) {
        origin.onBehalfOf("calendar", outlasted.membership().toString());
        Network network = lock(new NetworkId(outlasted.network()));
        memberships
                .lock(outlasted.membership())
                .filter(membership -> membership.leftOn() == null)
                .ifPresent(membership -> releaseOf(network, membership, outlasted.lastDay()));
    }

    /** An organisation takes part to its last day; one that has joined after it on no day. */
    private void releaseOf(Network network, NetworkMembership membership, LocalDate lastDay) {
        LocalDate leftOn = lastDay.isBefore(membership.joinedOn()) ? membership.joinedOn() : lastDay.plusDays(1);
        release(network, membership, leftOn, EffectiveDate.of(leftOn));
    }

    /** @param representative {@code null} when nobody speaks for the organisation any more */
    @Transactional
    public NetworkMembershipView represent(
            NetworkId id, NetworkMembershipId membershipId, SeenVersions seen, UUID representative) {
        NetworkMembership membership = find(id, membershipId);
        requireRepresents(representative, new OrganisationId(membership.organisation()));
        changes.of(memberships, membership)
                .seen(seen)
                .record(NETWORK_REPRESENTATIVE_CHANGED, represented -> represented.beRepresentedBy(representative));
        return view(membership);
    }

    public NetworkMembershipView get(NetworkId network, NetworkMembershipId id) {
        return view(find(network, id));
    }

    public Page<NetworkMembershipView> list(UUID network, LocalDate day, PageRequest request) {
        if (networks.byId(network).isEmpty()) {
            throw Refusal.notFound("network", network);
        }
        return memberships.page(network, day, request);
    }

    private Network lock(NetworkId id) {
        return networks.lock(id.value()).orElseThrow(() -> Refusal.notFound("network", id.value()));
    }

    private NetworkMembership find(NetworkId network, NetworkMembershipId id) {
        return memberships
                .byId(id.value())
                .filter(membership -> membership.network().equals(network.value()))
                .orElseThrow(() -> Refusal.notFound("network membership", id.value()));
    }

    private NetworkMembershipView view(NetworkMembership membership) {
        Organisation organisation =
                organisations.byId(membership.organisation()).orElseThrow();
        return new NetworkMembershipView(membership, organisation.name());
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

    private void requireRepresents(UUID representative, OrganisationId organisation) {
        if (representative != null
                && contacts.byId(representative)
                        .filter(contact -> contact.organisation().equals(organisation.value()))
                        .filter(contact -> contact.isActiveOn(calendar.today()))
                        .isEmpty()) {
            throw Refusal.rule(
                    "representative-not-of-the-organisation",
                    "/representative",
                    "The organisation has no contact %s who is active today. Record the person there first."
                            .formatted(representative));
        }
    }
}
