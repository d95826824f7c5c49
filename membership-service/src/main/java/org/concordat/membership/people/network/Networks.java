package org.concordat.membership.people.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The networks of the partnership. */
public interface Networks extends Aggregates<Network> {

    /** Whatever the case of its letters. */
    Optional<Network> byName(String name);

    /** Those whose chair speaks for one of these organisations, by their ids. */
    List<UUID> chairedFrom(Collection<UUID> organisations);

    Page<Network> page(PageRequest request);

    /** The size on each of these days. */
    List<NetworkSize> sizes(UUID id, List<LocalDate> days);

    /** The chair and the representatives of those that take part, who can be written to on a day. */
    List<MailingEntry> mailingList(UUID id, LocalDate day);
}
