package org.concordat.membership.governance.seat;

import static org.concordat.membership.governance.body.BodyFact.SEATS_VACATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.membership.governance.body.Bodies;
import org.concordat.membership.governance.body.BodySteps;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.platform.change.EffectiveDate;

/**
 * The seats of an organisation that ends fall vacant on the first day of the new map. Its successor is not seated by
 * itself: who nominates for a seat decides that.
 */
@ApplicationScoped
class VacatingAtReorganisation implements ReorganisationWatcher {

    private final Bodies bodies;
    private final BodySteps steps;

    VacatingAtReorganisation(Bodies bodies, BodySteps steps) {
        this.bodies = bodies;
        this.steps = steps;
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return concerned(coming).stream()
                .map(seated -> new Consequence("seat-vacated", seated.organisation(), seated.seat(), seated.bodyName()))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        // in the order of their ids, so that two reorganisations never wait for each other
        Map<UUID, List<Bodies.Seated>> byBody = concerned(reorganised).stream()
                .collect(Collectors.groupingBy(Bodies.Seated::body, TreeMap::new, Collectors.toList()));
        byBody.forEach((body, seated) -> steps.recordSeats(
                body,
                SEATS_VACATED,
                effective,
                changed -> seated.forEach(each -> changed.vacateThoseOf(each.organisation(), reorganised.lastDay()))));
    }

    private List<Bodies.Seated> concerned(Reorganised reorganised) {
        return bodies.seatedBeyond(reorganised.lastDay(), reorganised.predecessors());
    }
}
