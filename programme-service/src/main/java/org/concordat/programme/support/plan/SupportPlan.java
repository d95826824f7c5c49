package org.concordat.programme.support.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/**
 * "Support plan for an organisation that reporting's early warning names: what was offered, by whom, what came of it":
 * programme.md, Peer support.
 */
@Entity
public class SupportPlan extends Aggregate {

    public static final AggregateType<SupportPlan> TYPE = AggregateType.published(
            "support-plan", "programme.support-plans", SupportPlanState.class, SupportPlanState::of);

    static final int MOST_SUPPORT = 100;

    private UUID organisation;
    private String warning;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private String conclusion;

    @ElementCollection
    @CollectionTable(name = "support_plan_support", joinColumns = @JoinColumn(name = "support_plan"))
    @MapKeyColumn(name = "id")
    private Map<UUID, PlannedSupport> support = new HashMap<>();

    protected SupportPlan() {}

    public SupportPlan(UUID organisation, String warning, LocalDate openedOn) {
        this.organisation = organisation;
        this.warning = warning;
        this.openedOn = openedOn;
    }

    /** Answers with the id of what was offered. */
    UUID offer(PlannedSupport offered) {
        requireOpen();
        if (support.size() >= MOST_SUPPORT) {
            throw Refusal.rule(
                    "too-much-planned",
                    "A plan keeps at most %d offers. Close it and open another.".formatted(MOST_SUPPORT));
        }
        UUID id = Ids.next();
        support.put(id, offered);
        return id;
    }

    void conclude(UUID offered, String outcome, LocalDate on) {
        requireOpen();
        PlannedSupport present = Optional.ofNullable(support.get(offered))
                .orElseThrow(() -> Refusal.notFound("planned support", offered));
        support.put(offered, present.with(outcome, on));
    }

    void close(String whatCameOfIt, LocalDate on) {
        requireOpen();
        if (on.isBefore(openedOn)) {
            throw Refusal.rule(
                    "closed-before-opened",
                    "/closedOn",
                    "The plan was opened on %s. Send that day or a later one.".formatted(openedOn));
        }
        closedOn = on;
        conclusion = whatCameOfIt;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw Refusal.conflict(
                    "support-plan-closed",
                    "The plan was closed on %s. Open another where more is to be done.".formatted(closedOn));
        }
    }

    public UUID organisation() {
        return organisation;
    }

    public String warning() {
        return warning;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** {@code null} while it is open. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** {@code null} while it is open. */
    public String conclusion() {
        return conclusion;
    }

    /** In the order in which it was recorded. */
    public Map<UUID, PlannedSupport> support() {
        return new TreeMap<>(support);
    }
}
