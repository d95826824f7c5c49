package org.concordat.programme.programme;

import static org.concordat.programme.programme.ProgrammeFact.ACTIVITY_ADDED;
import static org.concordat.programme.programme.ProgrammeFact.ACTIVITY_AMENDED;
import static org.concordat.programme.programme.ProgrammeFact.ACTIVITY_REMOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.programme.workstream.WorkstreamKind;
import org.concordat.programme.programme.workstream.WorkstreamKinds;
import org.concordat.programme.register.stream.Streams;

/** Plans what a programme does. */
@ApplicationScoped
public class ActivityPlanning {

    private final ProgrammeBook book;
    private final WorkstreamKinds kinds;
    private final Streams streams;
    private final BusinessCalendar calendar;

    ActivityPlanning(ProgrammeBook book, WorkstreamKinds kinds, Streams streams, BusinessCalendar calendar) {
        this.book = book;
        this.kinds = kinds;
        this.streams = streams;
        this.calendar = calendar;
    }

    /** What callers ask for; the kind is named by its code. */
    public record Wish(
            String title,
            String kind,
            List<AnnualBudget> budgets,
            Money costAlone,
            Integer councils,
            List<Deliverable> deliverables) {}

    @Transactional
    public ActivityView add(UUID programmeId, Wish wish, EffectiveDate effective) {
        var added = book.change(programmeId, effective).recordWith(ACTIVITY_ADDED, programme -> programme
                .add(plan(wish, List.of()), calendar.orToday(effective.day()))
                .id());
        return added.aggregate().view(added.result());
    }

    /** @param amendment makes the wish that shall be out of the one that is */
    @Transactional
    public ActivityView amend(
            ProgrammeId programmeId,
            ActivityId activity,
            SeenVersions expectedVersion,
            UnaryOperator<Wish> amendment,
            EffectiveDate effective) {
        return book.change(programmeId.value(), effective)
                .record(ACTIVITY_AMENDED, programme -> {
                    ActivityPlan present = programme.planOf(activity.value());
                    programme.requireVersion(expectedVersion);
                    ActivityPlan plan = plan(amendment.apply(wish(present)), present.budgets());
                    if (!plan.equals(present)) {
                        programme.amend(activity.value(), plan, calendar.orToday(effective.day()));
                    }
                })
                .view(activity.value());
    }

    @Transactional
    public void remove(
            ProgrammeId programmeId, ActivityId activity, SeenVersions expectedVersion, EffectiveDate effective) {
        book.change(programmeId.value(), effective).record(ACTIVITY_REMOVED, programme -> {
            programme.planOf(activity.value());
            programme.requireVersion(expectedVersion);
            programme.remove(activity.value(), calendar.orToday(effective.day()));
        });
    }

    public ActivityView get(ProgrammeId programmeId, ActivityId activity) {
        return book.read(programmeId.value()).view(activity.value());
    }

    /** In the order they were added. */
    public Page<ActivityView> list(UUID programmeId, PageRequest request) {
        Programme programme = book.read(programmeId);
        return new SequencePage("activities " + programmeId, request)
                .page(
                        (after, atMost) -> programme.activities().stream()
                                .filter(activity -> activity.position() > after)
                                .limit(atMost)
                                .toList(),
                        Activity::position)
                .map(activity -> programme.view(activity.id()));
    }

    /** @param present what is planned now, which stays even where funding has not told of its stream yet */
    private ActivityPlan plan(Wish wish, List<AnnualBudget> present) {
        if (!wish.budgets().equals(present)) {
            requireKnownStreams(wish.budgets());
        }
        WorkstreamKind.State kind = kinds.requireForUse(wish.kind());
        return new ActivityPlan(
                wish.title(),
                new ActivityKind(kind.code(), kind.overhead()),
                wish.budgets(),
                wish.costAlone(),
                wish.councils(),
                wish.deliverables());
    }

    private void requireKnownStreams(List<AnnualBudget> budgets) {
        List<Integer> split = IntStream.range(0, budgets.size())
                .filter(i -> budgets.get(i).hasStream())
                .boxed()
                .toList();
        streams.requireAllKnown(split.stream().map(i -> budgets.get(i).stream()).toList(), i -> "/budgets/%d/stream"
                .formatted(split.get(i)));
    }

    private static Wish wish(ActivityPlan plan) {
        return new Wish(
                plan.title(),
                plan.kind().code(),
                plan.budgets(),
                plan.costAlone(),
                plan.councils(),
                plan.deliverables());
    }
}
