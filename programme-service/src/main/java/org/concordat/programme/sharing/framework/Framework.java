package org.concordat.programme.sharing.framework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** An agreement with a supplier that organisations buy by until it ends. */
@Entity
public class Framework extends Aggregate {

    public static final AggregateType<Framework> TYPE =
            AggregateType.published("framework", "programme.frameworks", FrameworkState.class, FrameworkState::of);

    static final int MOST_USES = 1_000;

    @Embedded
    private FrameworkDetails details;

    @ElementCollection
    @CollectionTable(name = "framework_use", joinColumns = @JoinColumn(name = "framework"))
    @OrderColumn(name = "position")
    private List<FrameworkUse> uses = new ArrayList<>();

    protected Framework() {}

    Framework(FrameworkDetails details) {
        this.details = details;
    }

    /** It does not end before somebody has used it. */
    void amend(FrameworkDetails wanted) {
        uses.stream()
                .filter(FrameworkUse::counts)
                .map(FrameworkUse::usedOn)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(wanted.validUntil()))
                .ifPresent(last -> {
                    throw Refusal.rule(
                            "framework-used-later",
                            "/validUntil",
                            "It was used on %s. Send that day or a later one.".formatted(last));
                });
        details = wanted;
    }

    void use(FrameworkUse use) {
        if (use.usedOn().isAfter(details.validUntil())) {
            throw Refusal.rule(
                    "framework-expired",
                    "/usedOn",
                    "It was valid until %s. Send a day until then, or amend its end first if it was prolonged."
                            .formatted(details.validUntil()));
        }
        if (use.worth() != null && use.worth().isNegative()) {
            throw Refusal.rule(
                    "negative-worth", "/worth", "Nothing is bought for less than nothing. Send 0.00 or more.");
        }
        if (uses.size() >= MOST_USES) {
            throw Refusal.conflict(
                    "too-many-uses",
                    "A framework agreement has at most %d uses. Register what is bought by it from now on as another."
                            .formatted(MOST_USES));
        }
        uses.add(use);
    }

    /**
     * It was recorded by mistake: it is kept with the reason.
     *
     * @param mayActFor refuses whoever may not act for the organisation that used it
     */
    void withdraw(UUID id, Consumer<UUID> mayActFor, String because) {
        FrameworkUse use = uses.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("framework-use", id));
        mayActFor.accept(use.organisation());
        uses.set(uses.indexOf(use), use.withdrawn(because));
    }

    FrameworkDetails details() {
        return details;
    }

    List<FrameworkUse> uses() {
        return List.copyOf(uses);
    }
}
