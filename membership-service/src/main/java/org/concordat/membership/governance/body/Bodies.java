package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The bodies of the partnership. */
public interface Bodies extends Aggregates<Body> {

    default Body get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("governance body", id));
    }

    /** Whatever the case of its letters. */
    Optional<Body> byName(String name);

    /** @param activeOn {@code null} for all there ever were */
    Page<Body> page(LocalDate activeOn, PageRequest request);

    /** The body itself, and all those above it to which it reports in the end. */
    Set<UUID> reportsInTheEndTo(UUID body);

    /** Lets one change at a time say who reports to whom, until the transaction ends. */
    void lockReporting();

    /**
     * What the organisations, the holders and the deputies are called.
     *
     * @param day the organisations by the names of this day; {@code null} for those that they have now
     * @param people whether the caller may see who they are
     */
    Names namesOf(List<Term> terms, List<Deputising> deputies, LocalDate day, boolean people);
}
