package org.concordat.membership.governance.champion;

import static org.concordat.membership.governance.body.BodyFact.CHAMPION_NAMED;
import static org.concordat.membership.governance.body.BodyFact.CHAMPION_RELEASED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.Bodies;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.BodyId;
import org.concordat.membership.governance.body.BodySteps;
import org.concordat.membership.governance.body.Champion;
import org.concordat.membership.governance.body.ChampionId;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/** Names holders of seats to speak up for a theme or a project. A day that is left out is today. */
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
    public ChampionView name(UUID body, Champion wanted) {
        wanted.requireThemeOrProject();
        Champion champion = wanted.during(wanted.period().orFrom(calendar.today()));
        var effective = EffectiveDate.of(champion.period().activeFrom());
        var named = steps.recordSeatsWith(body, CHAMPION_NAMED, effective, there -> there.name(champion));
        return ChampionView.of(named.aggregate(), named.result());
    }

    @Transactional
    public ChampionView release(BodyId body, ChampionId champion, LocalDate lastDay) {
        LocalDate day = calendar.orToday(lastDay);
        var effective = EffectiveDate.of(day.plusDays(1));
        Body changed = steps.recordSeats(
                body.value(), CHAMPION_RELEASED, effective, there -> there.release(champion.value(), day));
        return ChampionView.of(changed, champion.value());
    }

    public ChampionView get(BodyId id, ChampionId champion) {
        return ChampionView.of(bodies.get(id.value()), champion.value());
    }

    public Page<ChampionView> list(Champions.Filter filter, PageRequest request) {
        return champions.page(filter, request);
    }
}
