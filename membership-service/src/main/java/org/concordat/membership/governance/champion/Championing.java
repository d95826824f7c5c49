package org.concordat.membership.governance.champion;

import static org.concordat.membership.governance.body.BodyFact.CHAMPION_NAMED;
import static org.concordat.membership.governance.body.BodyFact.CHAMPION_RELEASED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.concordat.membership.governance.body.Bodies;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.BodySteps;
import org.concordat.membership.governance.body.Champion;
import org.concordat.membership.governance.body.ThemeOrProject;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Names holders of seats to speak up for a theme or a project. */
@ApplicationScoped
public class Championing {

    private final Bodies bodies;
    private final Champions champions;
    private final BodySteps steps;
    private final BusinessCalendar calendar;

    Championing(Bodies bodies, Champions champions, BodySteps steps, BusinessCalendar calendar) {
        this.bodies = bodies;
        this.champions = champions;
        this.steps = steps;
        this.calendar = calendar;
    }

    @Transactional
    public NamedChampion name(UUID body, Champion wanted) {
        ThemeOrProject.require(wanted);
        Champion champion = wanted.during(wanted.period().orFrom(calendar.today()));
        var named = new AtomicReference<UUID>();
        var effective = EffectiveDate.of(champion.period().activeFrom());
        Body changed = steps.recordSeats(body, CHAMPION_NAMED, effective, there -> named.set(there.name(champion)));
        return champion(changed, named.get());
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public NamedChampion release(UUID body, UUID champion, LocalDate lastDay) {
        LocalDate day = calendar.orToday(lastDay);
        var effective = EffectiveDate.of(day.plusDays(1));
        return champion(
                steps.recordSeats(body, CHAMPION_RELEASED, effective, there -> there.release(champion, day)), champion);
    }

    @Transactional
    public NamedChampion get(UUID body, UUID champion) {
        return champion(bodies.byId(body).orElseThrow(() -> Refusal.notFound("governance body", body)), champion);
    }

    @Transactional
    public Page<NamedChampion> list(ChampionFilter filter, PageRequest request) {
        return champions.page(filter, request);
    }

    private static NamedChampion champion(Body body, UUID id) {
        Champion champion = body.champion(id);
        return new NamedChampion(
                id,
                body.id(),
                body.name(),
                champion.seat(),
                champion.theme(),
                champion.project(),
                champion.period().activeFrom(),
                champion.period().activeUntil());
    }
}
