package org.concordat.programme.strategy.objective;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
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
 * What the partnership wants to improve, and in which sub-regions and years it did. In a sub-region and year it is achieved
 * once at a time; what was reopened is kept.
 */
@Entity
public class Objective extends Aggregate {

    public static final AggregateType<Objective> TYPE =
            AggregateType.published("objective", "programme.objectives", ObjectiveState.class, ObjectiveState::of);

    static final int MOST_ACHIEVEMENTS = 1000;

    private String code;

    @Embedded
    private ObjectiveDetails details;

    @ElementCollection
    @CollectionTable(name = "objective_achievement", joinColumns = @JoinColumn(name = "objective"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Achievement> achievements = new HashMap<>();

    protected Objective() {}

    public Objective(String code, ObjectiveDetails details) {
        this.code = code;
        this.details = details;
    }

    void amend(ObjectiveDetails amended) {
        details = amended;
    }

    /** "Objective achieved: by sub-region and year, with evidence and decider"; answers with the id of the record. */
    UUID achieve(Achievement achievement) {
        requireNotAchievedYet(achievement);
        requireRoom();
        UUID id = Ids.next();
        achievements.put(id, achievement);
        return id;
    }

    private void requireNotAchievedYet(Achievement achievement) {
        boolean achieved = achievements.values().stream()
                .anyMatch(each -> each.standsIn(achievement.subRegion(), achievement.financialYear()));
        if (achieved) {
            throw Refusal.conflict(
                    "objective-achieved",
                    "%s is recorded as achieved in %s for %s. Reopen that record first if it is wrong."
                            .formatted(code, achievement.subRegion(), achievement.financialYear()));
        }
    }

    private void requireRoom() {
        if (achievements.size() >= MOST_ACHIEVEMENTS) {
            throw Refusal.rule(
                    "too-many-achievements",
                    "An objective keeps at most %d achievements, reopened ones included. Set another objective."
                            .formatted(MOST_ACHIEVEMENTS));
        }
    }

    /** It counts as achieved no longer; that it did, and why no more, is kept. */
    void reopen(UUID achievement, Reopening decided) {
        achievements.put(achievement, achievement(achievement).reopened(decided));
    }

    Achievement achievement(UUID id) {
        return Optional.ofNullable(achievements.get(id)).orElseThrow(() -> Refusal.notFound("achievement", id));
    }

    public String code() {
        return code;
    }

    public ObjectiveDetails details() {
        return details;
    }

    /** All there ever were, in the order in which they were recorded. */
    public Map<UUID, Achievement> achievements() {
        return new TreeMap<>(achievements);
    }
}
