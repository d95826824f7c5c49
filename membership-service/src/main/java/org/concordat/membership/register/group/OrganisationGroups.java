package org.concordat.membership.register.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The groups of organisations. */
public interface OrganisationGroups extends Aggregates<OrganisationGroup> {

    /** Whatever the case of its letters. */
    Optional<OrganisationGroup> byName(String name);

    /** By name. */
    Page<OrganisationGroup> page(Filter filter, PageRequest request);

    /** The groups to which any of these organisations belongs on a day or after it, in the order of their ids. */
    List<UUID> groupsOf(Collection<UUID> organisations, LocalDate day);

    /** Lets one import at a time look and create, until the transaction ends. */
    void lockForImport();

    /**
     * Which groups a list shows; what is {@code null} does not narrow it.
     *
     * @param organisation only those to which it belongs, on {@code asAt} or ever
     */
    record Filter(String kind, UUID organisation, LocalDate asAt) {}
}
