package org.concordat.membership.people.network;

import static org.concordat.membership.people.network.NetworkFact.NETWORK_AMENDED;
import static org.concordat.membership.people.network.NetworkFact.NETWORK_FOUNDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Founds networks and says what they are about, who gets their mail and how they grow. */
@ApplicationScoped
public class Networking {

    private static final int MOST_MONTHS = 240;

    private final Networks networks;
    private final Contacts contacts;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Networking(Networks networks, Contacts contacts, Changes changes, BusinessCalendar calendar) {
        this.networks = networks;
        this.contacts = contacts;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public NetworkView found(NetworkDetails details, EffectiveDate effective) {
        requireNameFree(details, null);
        requireChairAvailable(details);
        return NetworkView.of(changes.add(networks, new Network(details), NETWORK_FOUNDED, effective));
    }

    @Transactional
    public NetworkView amend(Amendment<NetworkDetails> amendment) {
        Network amended = changes.of(networks, amendment).record(NETWORK_AMENDED, network -> {
            NetworkDetails present = network.details();
            NetworkDetails details = amendment.applyTo(present);
            requireNameFree(details, network.id());
            if (details.chair() != null && !details.chair().equals(present.chair())) {
                requireChairAvailable(details);
            }
            network.amend(details);
        });
        return NetworkView.of(amended);
    }

    public NetworkView get(UUID id) {
        return networks.byId(id).map(NetworkView::of).orElseThrow(() -> Refusal.notFound("network", id));
    }

    public Page<NetworkView> list(PageRequest request) {
        return networks.page(request).map(NetworkView::of);
    }

    public List<MailingEntry> mailingList(UUID id) {
        return networks.mailingList(get(id).id(), calendar.today());
    }

    /**
     * The size at the end of each month, and on the last day asked for.
     *
     * @param from {@code null} for a year before {@code to}; {@code to} {@code null} for today
     */
    public List<NetworkSize> sizes(UUID id, LocalDate from, LocalDate to) {
        UUID network = get(id).id();
        LocalDate last = calendar.orToday(to);
        LocalDate first = from == null ? last.minusYears(1) : from;
        if (first.isAfter(last) || first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw Refusal.invalid(
                    "from", "Send a from on or before to, and at most %d months before it.".formatted(MOST_MONTHS));
        }
        Stream<LocalDate> ends = Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                .map(YearMonth::atEndOfMonth)
                .takeWhile(end -> end.isBefore(last));
        return networks.sizes(network, Stream.concat(ends, Stream.of(last)).toList());
    }

    private void requireNameFree(NetworkDetails details, UUID self) {
        networks.byName(details.name())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "network-exists",
                            "The network %s has this name. Go on with that one, or choose another name."
                                    .formatted(other.id()));
                });
    }

    private void requireChairAvailable(NetworkDetails details) {
        if (details.chair() != null
                && contacts.byId(details.chair())
                        .filter(contact -> contact.isActiveOn(calendar.today()))
                        .isEmpty()) {
            throw Refusal.rule(
                    "chair-not-available",
                    "/chair",
                    "There is no contact %s who is active today. Record the person first.".formatted(details.chair()));
        }
    }
}
