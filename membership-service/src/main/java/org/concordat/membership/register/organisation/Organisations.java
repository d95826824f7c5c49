package org.concordat.membership.register.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The organisations that the partnership knows. */
public interface Organisations extends Aggregates<Organisation> {

    /** Lets nobody else change them until the transaction ends; to be called before any of them is read. */
    void lock(Collection<UUID> ids);

    Optional<Organisation> byIdentifier(Identifier identifier);

    /**
     * Those that somebody may mean who writes a name, in any spelling, or an identifier, {@code scheme:value}. Each is at
     * hand from now on when it is asked for in this transaction.
     */
    List<Organisation> meantBy(Collection<String> texts);

    /**
     * By name, as they are now or as they were on the filter's day.
     *
     * @param today on which standing is judged when the filter says no day
     */
    Page<OrganisationView> page(OrganisationFilter filter, LocalDate today, PageRequest request);

    /**
     * What was true at the end of a day, with the newest version that says so; read without what a change needs.
     *
     * @param day {@code null} for now
     */
    Optional<OrganisationView> versionOn(UUID id, LocalDate day);

    /** The same of several, by their ids; of those that are known. */
    Map<UUID, OrganisationView> versionsOn(Collection<UUID> ids, LocalDate day);

    /** Lets one change at a time say who stands below whom, until the transaction ends. */
    void lockHierarchy();

    /** Lets one import at a time look and register, until the transaction ends. */
    void lockForImport();

    /** Gives one a new version although nothing of what is true now changes. */
    void beginVersion(Organisation organisation);

    /**
     * Keeps the present version readable for ever. On an earlier day only what differs from the version before, and what is
     * corrected, is true then; all else is as it was on that day.
     *
     * @param trueFrom {@code LocalDate.MIN} for ever
     * @param before what was known of that day; {@code null} when nothing was
     * @param corrected the same as corrected
     */
    void keepVersion(
            OrganisationView version, LocalDate trueFrom, OrganisationDetails before, OrganisationDetails corrected);
}
