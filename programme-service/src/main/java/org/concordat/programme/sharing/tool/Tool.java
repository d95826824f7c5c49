package org.concordat.programme.sharing.tool;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.ProgrammeOfActivity;
import org.concordat.programme.sharing.takeup.TakeUp;

/** A tool or guidance that the partnership publishes, and which organisations work with it. */
@Entity
public class Tool extends Aggregate {

    public static final AggregateType<Tool> TYPE =
            AggregateType.published("tool", "programme.tools", ToolState.class, ToolState::of);

    /** More than any region has organisations. */
    static final int MOST_TAKE_UPS = 1_000;

    @Embedded
    private ToolDetails details;

    @ElementCollection
    @CollectionTable(name = "tool_take_up", joinColumns = @JoinColumn(name = "tool"))
    @OrderColumn(name = "position")
    private List<TakeUp> takeUps = new ArrayList<>();

    protected Tool() {}

    Tool(ToolDetails details) {
        write(details);
    }

    /** It is not published after somebody has worked with it. */
    void amend(ToolDetails wanted) {
        takeUps.stream()
                .filter(TakeUp::counts)
                .min(Comparator.comparing(TakeUp::takenUpOn))
                .ifPresent(first -> {
                    if (first.takenUpOn().isBefore(wanted.publishedOn())) {
                        throw Refusal.rule(
                                "taken-up-before-published",
                                "/publishedOn",
                                "Somebody works with it since %s. Send that day or an earlier one."
                                        .formatted(first.takenUpOn()));
                    }
                });
        write(wanted);
    }

    private void write(ToolDetails wanted) {
        new ProgrammeOfActivity(wanted.programme(), wanted.activity()).requireNamed();
        details = wanted;
    }

    void takeUp(TakeUp takeUp) {
        if (takeUp.takenUpOn().isBefore(details.publishedOn())) {
            throw Refusal.rule(
                    "taken-up-before-published",
                    "/takenUpOn",
                    "It was published on %s. Send that day or a later one.".formatted(details.publishedOn()));
        }
        standing(takeUp.organisation()).ifPresent(each -> {
            throw TakeUp.already(each.takenUpOn());
        });
        if (takeUps.size() >= MOST_TAKE_UPS) {
            throw Refusal.conflict(
                    "too-many-take-ups",
                    "At most %d organisations work with one tool. Publish its next edition as another."
                            .formatted(MOST_TAKE_UPS));
        }
        takeUps.add(takeUp);
    }

    /** It was recorded by mistake: it is kept with the reason, and the organisation may take the tool up again. */
    void withdraw(UUID organisation, String because) {
        TakeUp takeUp = standing(organisation)
                .orElseThrow(() -> Refusal.conflict(
                        "not-taken-up", "The organisation does not work with it, so nothing is to withdraw."));
        takeUps.set(takeUps.indexOf(takeUp), takeUp.withdrawn(because));
    }

    private Optional<TakeUp> standing(UUID organisation) {
        return takeUps.stream()
                .filter(TakeUp::counts)
                .filter(each -> each.organisation().equals(organisation))
                .findFirst();
    }

    ToolDetails details() {
        return details;
    }

    List<TakeUp> takeUps() {
        return List.copyOf(takeUps);
    }
}
