package org.concordat.membership.people.network;

import static org.concordat.membership.people.network.NetworkFact.NETWORK_AMENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.membership.register.reorganisation.Reorganised.Heritage;
import org.concordat.membership.register.reorganisation.Reorganised.Succession;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/**
 * An organisation that ends takes part in its networks to its last day; from the day after its successor does, if it does
 * not already.
 */
@ApplicationScoped
class ParticipationAtReorganisation implements ReorganisationWatcher {

    private final Networks networks;
    private final NetworkMemberships memberships;
    private final Participation participation;
    private final Contacts contacts;
    private final Changes changes;

    ParticipationAtReorganisation(
            Networks networks,
            NetworkMemberships memberships,
            Participation participation,
            Contacts contacts,
            Changes changes) {
        this.networks = networks;
        this.memberships = memberships;
        this.participation = participation;
        this.contacts = contacts;
        this.changes = changes;
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return heritage(coming).stream().flatMap(this::consequences).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        // locked before it is read who takes part, so that nobody joins or leaves meanwhile
        Map<UUID, Network> locked = Stream.of(
                        memberships.networksOf(reorganised.predecessors()),
                        networks.chairedFrom(reorganised.predecessors()))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(id -> networks.lock(id).orElseThrow())
                .collect(Collectors.toMap(Network::id, Function.identity()));
        for (Heritage<NetworkMembership> each : heritage(reorganised)) {
            NetworkMembership ending = each.record();
            Network network = locked.get(ending.network());
            // one that joined after the map had changed takes part on no day
            LocalDate leftOn = latest(reorganised.effectiveOn(), ending.joinedOn());
            participation.release(network, ending, leftOn, new EffectiveDate(leftOn, effective.reason()));
            if (each.passesOn()) {
                var joining = successorOf(each, reorganised);
                participation.welcome(network, joining, new EffectiveDate(joining.joinedOn(), effective.reason()));
            }
        }
        reorganised.successions().stream().filter(Succession::contactsMove).forEach(succession -> networks.chairedFrom(
                        List.of(succession.predecessor()))
                .forEach(id -> keepChair(locked.get(id), succession, reorganised, effective)));
    }

    /** Whoever leads a network and moves leads it from then on as a contact of the successor. */
    private void keepChair(Network network, Succession succession, Reorganised reorganised, EffectiveDate effective) {
        going(network.details().chair(), succession, reorganised).ifPresent(next -> changes.of(networks, network)
                .effective(effective)
                .record(NETWORK_AMENDED, kept -> kept.chairGoesOnAs(next)));
    }

    /** Under which record a contact goes on at the successor; empty for whoever stays behind. */
    private Optional<UUID> going(UUID contact, Succession succession, Reorganised reorganised) {
        return contacts.byId(contact).stream()
                .flatMap(before -> contacts.ofSubject(before.subject()).stream())
                .filter(record -> record.organisation().equals(succession.successor()))
                .filter(record -> record.staysBeyond(reorganised.lastDay()))
                .map(Contact::id)
                .findFirst();
    }

    private List<Heritage<NetworkMembership>> heritage(Reorganised reorganised) {
        return reorganised.heritage(
                memberships.openOf(reorganised.concerned()),
                NetworkMembership::organisation,
                NetworkMembership::network);
    }

    private NetworkMembership successorOf(Heritage<NetworkMembership> heritage, Reorganised reorganised) {
        NetworkMembership ending = heritage.record();
        var network = new NetworkId(ending.network());
        var successor = new OrganisationId(heritage.succession().successor());
        // it may have been in the network before, and have left only after the map had changed
        LocalDate joinedOn = memberships
                .lastOf(network, successor)
                .map(before -> latest(reorganised.effectiveOn(), before.leftOn()))
                .orElse(reorganised.effectiveOn());
        return new NetworkMembership(
                network, successor, representativeOf(ending, heritage.succession(), reorganised), joinedOn);
    }

    /** The same as before, when it moves to the successor too; else {@code null}. */
    private UUID representativeOf(NetworkMembership ending, Succession succession, Reorganised reorganised) {
        return ending.representative() == null || !succession.contactsMove()
                ? null
                : going(ending.representative(), succession, reorganised).orElse(null);
    }

    private Stream<Consequence> consequences(Heritage<NetworkMembership> heritage) {
        NetworkMembership membership = heritage.record();
        String network = networks.byId(membership.network()).map(Network::name).orElseThrow();
        return (heritage.passesOn() ? Stream.of("network-left", "network-joined") : Stream.of("network-left"))
                .map(what -> new Consequence(what, membership.organisation(), membership.id(), network));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
