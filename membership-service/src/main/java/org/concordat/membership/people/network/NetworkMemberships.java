package org.concordat.membership.people.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Which organisations take part in which networks. */
public interface NetworkMemberships extends Aggregates<NetworkMembership> {

    /** The last one of an organisation in a network, over or not. */
    Optional<NetworkMembership> lastOf(NetworkId network, OrganisationId organisation);

    /** The networks in which any of these organisations takes part now, in the order of their ids. */
    List<UUID> networksOf(Collection<UUID> organisations);

    /** Where these organisations take part now. */
    List<NetworkMembership> openOf(Collection<UUID> organisations);

    /** All there ever were, the first to join first. */
    List<NetworkMembership> allOf(NetworkId network);

    /**
     * A membership that goes on although its organisation has ended.
     *
     * @param lastDay of the organisation
     */
    record Outlasted(UUID network, UUID membership, LocalDate lastDay) {}

    /** Some of those whose organisation ended before a day. */
    List<Outlasted> outlasted(LocalDate day, int most);

    /** @param day only those that took part on it; {@code null} for all there ever were */
    Page<NetworkMembershipView> page(UUID network, LocalDate day, PageRequest request);
}
