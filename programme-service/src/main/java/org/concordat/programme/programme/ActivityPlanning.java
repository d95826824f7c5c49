package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.programme.Occasion;
import org.concordat.programme.workstream.WorkstreamKindCatalogue;
import org.concordat.programme.workstream.WorkstreamKindState;

/** Plans what a programme does. */
@ApplicationScoped
public class ActivityPlanning {

    private final ProgrammeBook book;
    private final WorkstreamKindCatalogue kinds;
    private final Clock clock;

    ActivityPlanning(ProgrammeBook book, WorkstreamKindCatalogue kinds, Clock clock) {
        this.book = book;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What callers ask for; the kind is named by its code. */
    public record Wish(String title, String kind, List<AnnualBudget> budgets, Money costAlone, Integer councils) {}

    @Transactional
    public Versioned<ActivityState> add(UUID programmeId, Wish wish, Occasion occasion) {
        Programme programme = book.open(programmeId);
        ProgrammeState before = programme.state();
        UUID activity = programme.add(plan(wish), occasion.day(clock)).id();
        book.record("activity-added", before, programme, occasion.reason());
        return programme.versioned(activity);
    }

    /** @param amendment makes the wish that shall be out of the one that is */
    @Transactional
    public Versioned<ActivityState> amend(
            UUID programmeId, UUID activity, long expectedVersion, UnaryOperator<Wish> amendment, Occasion occasion) {
        Programme programme = book.open(programmeId);
        ActivityPlan present = programme.planOf(activity);
        programme.requireVersion(expectedVersion);
        ProgrammeState before = programme.state();
        ActivityPlan plan = plan(amendment.apply(wish(present)));
        if (!plan.equals(present)) {
            programme.amend(activity, plan, occasion.day(clock));
            book.record("activity-amended", before, programme, occasion.reason());
        }
        return programme.versioned(activity);
    }

    @Transactional
    public void remove(UUID programmeId, UUID activity, long expectedVersion, Occasion occasion) {
        Programme programme = book.open(programmeId);
        programme.planOf(activity);
        programme.requireVersion(expectedVersion);
        ProgrammeState before = programme.state();
        programme.remove(activity, occasion.day(clock));
        book.record("activity-removed", before, programme, occasion.reason());
    }

    @Transactional
    public Versioned<ActivityState> get(UUID programmeId, UUID activity) {
        return book.read(programmeId).versioned(activity);
    }

    /** In the order they were added. */
    @Transactional
    public Page<Versioned<ActivityState>> list(UUID programmeId, PageRequest request) {
        Programme programme = book.read(programmeId);
        var paging = new SequencePage("activities " + programmeId, request);
        List<Activity> some = programme.activities().stream()
                .filter(activity -> activity.position() > paging.after())
                .limit(paging.fetch())
                .toList();
        return paging.page(some, Activity::position).map(activity -> programme.versioned(activity.id()));
    }

    private ActivityPlan plan(Wish wish) {
        WorkstreamKindState kind = kinds.forUse(wish.kind());
        return new ActivityPlan(
                wish.title(),
                new ActivityKind(kind.code(), kind.overhead()),
                wish.budgets(),
                wish.costAlone(),
                wish.councils());
    }

    private static Wish wish(ActivityPlan plan) {
        return new Wish(plan.title(), plan.kind().code(), plan.budgets(), plan.costAlone(), plan.councils());
    }
}
