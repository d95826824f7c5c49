package org.concordat.programme.sharing.match;

import static org.concordat.programme.sharing.match.MatchFact.MATCH_ACCEPTED;
import static org.concordat.programme.sharing.match.MatchFact.MATCH_DECLINED;
import static org.concordat.programme.sharing.match.MatchFact.MATCH_OFFERED;
import static org.concordat.programme.sharing.match.MatchFact.MATCH_OUTCOME_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Introduces organisations to each other, and records what comes of it. */
@ApplicationScoped
public class Introducing {

    private final Matches matches;
    private final OrganisationRegister organisations;
    private final MatchSettings settings;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Introducing(
            Matches matches,
            OrganisationRegister organisations,
            MatchSettings settings,
            Changes changes,
            BusinessCalendar calendar) {
        this.matches = matches;
        this.organisations = organisations;
        this.settings = settings;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param why they might learn from each other */
    @Transactional
    public MatchView offer(Pair pair, String why, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        var match = new Match(pair, why, on);
        organisations.requireThere(pair.organisation(), on, "/organisation");
        organisations.requireThere(pair.other(), on, "/other");
        matches.holdStill(pair);
        Matches.Past past = matches.pastOf(pair);
        if (past.isOpen()) {
            throw Refusal.conflict(
                    "introduced-already",
                    "These two are being introduced. Await what they say and what comes of it, or have it recorded.");
        }
        new RestOfPairs(settings.restMonths()).requireOver(past.declinedOn(), on);
        return MatchView.of(changes.add(matches, match, MATCH_OFFERED, effective));
    }

    @Transactional
    public MatchView accept(UUID id, EffectiveDate effective) {
        return step(id, MATCH_ACCEPTED, effective, Match::accept);
    }

    /** @param effective with the reason, where there is one */
    @Transactional
    public MatchView decline(UUID id, EffectiveDate effective) {
        return step(id, MATCH_DECLINED, effective, (match, on) -> match.decline(on, effective.reason()));
    }

    @Transactional
    public MatchView conclude(UUID id, String outcome, EffectiveDate effective) {
        return step(id, MATCH_OUTCOME_RECORDED, effective, (match, on) -> match.conclude(on, outcome));
    }

    private MatchView step(UUID id, MatchFact fact, EffectiveDate effective, BiConsumer<Match, LocalDate> step) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        return MatchView.of(changes.of(matches, id).effective(effective).record(fact, match -> step.accept(match, on)));
    }

    public MatchView get(UUID id) {
        return MatchView.of(matches.get(id));
    }

    /** @param boundary an organisation that is one of the two; {@code null} for any */
    public boolean isThere(MatchId id, OrganisationId boundary) {
        return matches.isThere(id, boundary);
    }

    public Page<MatchView> list(MatchFilter filter, PageRequest page) {
        return matches.list(filter, page);
    }

    /** The first year first. */
    public List<MatchYear> byYear() {
        return matches.byYear();
    }
}
