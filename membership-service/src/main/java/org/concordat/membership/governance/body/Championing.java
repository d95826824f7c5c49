package org.concordat.membership.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Names holders of seats to speak up for a theme or a project. */
@ApplicationScoped
public class Championing {

    private final Bodies bodies;
    private final SeatLists lists;
    private final BodySteps steps;
    private final Chronicle chronicle;

    Championing(Bodies bodies, SeatLists lists, BodySteps steps, Chronicle chronicle) {
        this.bodies = bodies;
        this.lists = lists;
        this.steps = steps;
        this.chronicle = chronicle;
    }

    @Transactional
    public NamedChampion name(UUID body, Champion wanted) {
        ThemeOrProject.require(wanted);
        Champion champion = wanted.during(wanted.period().orFrom(chronicle.today()));
        var named = new AtomicReference<UUID>();
        var occasion = new Occasion(champion.period().activeFrom(), null);
        Body changed = take(body, "champion-named", occasion, there -> named.set(there.name(champion)));
        return champion(changed, named.get());
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public NamedChampion release(UUID body, UUID champion, LocalDate lastDay) {
        LocalDate day = chronicle.orToday(lastDay);
        var occasion = new Occasion(day.plusDays(1), null);
        return champion(take(body, "champion-released", occasion, there -> there.release(champion, day)), champion);
    }

    @Transactional
    public NamedChampion get(UUID body, UUID champion) {
        return champion(bodies.byId(body).orElseThrow(() -> Refusal.notFound("governance body", body)), champion);
    }

    @Transactional
    public Page<NamedChampion> list(ChampionFilter filter, PageRequest request) {
        return lists.champions(filter, request);
    }

    private Body take(UUID body, String what, Occasion occasion, Consumer<Body> step) {
        return steps.take(body, "body-seats-changed", what, occasion, step);
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
