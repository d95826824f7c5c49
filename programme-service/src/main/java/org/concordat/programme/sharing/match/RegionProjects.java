package org.concordat.programme.sharing.match;

import static org.concordat.programme.sharing.match.MatchReason.FURTHER_STAGE;
import static org.concordat.programme.sharing.match.MatchReason.SERVICE_AREA;
import static org.concordat.programme.sharing.match.MatchReason.THEME;
import static org.concordat.programme.sharing.match.MatchReason.TOOL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.programme.register.organisation.OrganisationId;

/**
 * The projects of a region that somebody can learn from, found by whose they are and by what they have in common. Nobody learns
 * how to go on from what a gate has ended.
 */
public final class RegionProjects {

    /** What projects have in common, and with it a reason to be introduced. */
    private record Trait(MatchReason reason, String value) {}

    private record Example(UUID organisation, Set<MatchReason> reasons) {}

    /** In the order of their ids, so that the same two are named whenever somebody asks; found by their place in it. */
    private final List<ProjectProfile> projects;

    private final Map<UUID, List<Integer>> ofOrganisation = new HashMap<>();
    private final Map<Trait, List<Integer>> having = new HashMap<>();

    public RegionProjects(Collection<ProjectProfile> all) {
        projects = all.stream()
                .filter(project -> !project.stage().isEndedByGate())
                .sorted(Comparator.comparing(project -> project.project().toString()))
                .toList();
        for (int place = 0; place < projects.size(); place++) {
            for (UUID organisation : projects.get(place).organisations()) {
                ofOrganisation
                        .computeIfAbsent(organisation, id -> new ArrayList<>())
                        .add(place);
            }
            for (Trait trait : traits(projects.get(place))) {
                having.computeIfAbsent(trait, key -> new ArrayList<>()).add(place);
            }
        }
    }

    private static List<Trait> traits(ProjectProfile project) {
        var traits = new ArrayList<Trait>();
        if (project.serviceArea() != null) {
            traits.add(new Trait(SERVICE_AREA, project.serviceArea()));
        }
        project.tools().forEach(tool -> traits.add(new Trait(TOOL, tool)));
        project.themes().forEach(theme -> traits.add(new Trait(THEME, theme)));
        return traits;
    }

    /**
     * How the open projects of an organisation are like those of others: of each other one, and for each set of reasons that
     * suggests a match, two projects for which it holds.
     *
     * @param others the names of those who may be introduced, by their ids
     */
    List<Likeness> likenesses(OrganisationId organisation, Map<UUID, String> others, MatchPoints points) {
        var found = new LinkedHashMap<Example, Likeness>();
        for (int place : ofOrganisation.getOrDefault(organisation.value(), List.of())) {
            ProjectProfile own = projects.get(place);
            if (own.stage().isOpen()) {
                reasons(place).forEach((otherPlace, reasons) -> {
                    ProjectProfile other = projects.get(otherPlace);
                    if (points.suggest(reasons)) {
                        for (UUID theirs : other.organisations()) {
                            if (others.containsKey(theirs)) {
                                found.putIfAbsent(
                                        new Example(theirs, reasons),
                                        new Likeness(
                                                theirs, others.get(theirs), own.project(), other.project(), reasons));
                            }
                        }
                    }
                });
            }
        }
        return List.copyOf(found.values());
    }

    /** Why somebody with this project might learn from others that have something in common with it; by their places. */
    private SortedMap<Integer, Set<MatchReason>> reasons(int place) {
        ProjectProfile own = projects.get(place);
        var reasons = new TreeMap<Integer, Set<MatchReason>>();
        for (Trait trait : traits(own)) {
            for (int other : having.get(trait)) {
                reasons.computeIfAbsent(other, key -> EnumSet.noneOf(MatchReason.class))
                        .add(trait.reason());
            }
        }
        reasons.remove(place);
        reasons.forEach((other, why) -> {
            if (projects.get(other).stage().isFurtherThan(own.stage())) {
                why.add(FURTHER_STAGE);
            }
        });
        return reasons;
    }
}
