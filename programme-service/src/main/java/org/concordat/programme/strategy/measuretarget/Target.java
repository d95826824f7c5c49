package org.concordat.programme.strategy.measuretarget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** What a success measure is to reach by a year. It is revised by another version; those before stay as they were. */
@Entity
public class Target extends Aggregate {

    public static final AggregateType<Target> TYPE =
            AggregateType.published("target", "programme.targets", TargetState.class, TargetState::of);

    static final int MOST_VERSIONS = 100;
    public static final int MOST_PARTS = 200;

    private String code;

    @Embedded
    private TargetDetails details;

    @ElementCollection
    @CollectionTable(name = "target_version", joinColumns = @JoinColumn(name = "target"))
    @OrderColumn(name = "position")
    private List<TargetVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "target_part", joinColumns = @JoinColumn(name = "target"))
    private Set<TargetPart> parts = new HashSet<>();

    protected Target() {}

    public Target(String code, TargetDetails details, Asked asked, LocalDate from) {
        this.code = code;
        this.details = details;
        add(asked, from);
    }

    /** Another version, from a day that is not before the one that it follows. */
    void revise(Asked asked, LocalDate from) {
        LocalDate present = versions.get(versions.size() - 1).effectiveOn();
        if (from.isBefore(present)) {
            throw Refusal.rule(
                    "version-before-the-last",
                    "/effectiveOn",
                    "The present version is from %s. Send that day or a later one.".formatted(present));
        }
        if (versions.size() >= MOST_VERSIONS) {
            throw Refusal.rule(
                    "too-many-versions",
                    "A target has at most %d versions. Set another target.".formatted(MOST_VERSIONS));
        }
        add(asked, from);
    }

    private void add(Asked asked, LocalDate from) {
        if (details.addsUp()) {
            asked.apportionment().requireMakesUp(asked.figure());
        }
        int position = versions.size();
        versions.add(new TargetVersion(asked.source(), asked.figure(), from));
        asked.apportionment()
                .parts()
                .forEach(part -> parts.add(new TargetPart(position, part.subRegion(), part.figure())));
    }

    List<TargetPart> partsOf(int position) {
        return parts.stream()
                .filter(part -> part.position() == position)
                .sorted(Comparator.comparing(TargetPart::subRegion))
                .toList();
    }

    List<TargetVersion> versions() {
        return List.copyOf(versions);
    }

    public String code() {
        return code;
    }

    public TargetDetails details() {
        return details;
    }
}
