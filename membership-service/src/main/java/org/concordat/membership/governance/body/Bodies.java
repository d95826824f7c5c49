package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /**
     * What the organisations, the holders and the deputies are called.
     *
     * @param people whether the caller may see who they are
     */
    Names namesOf(List<Term> terms, List<Deputising> deputies, boolean people);
}
