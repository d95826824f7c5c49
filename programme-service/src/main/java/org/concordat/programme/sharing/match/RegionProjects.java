package org.concordat.programme.sharing.match;

import static org.concordat.programme.sharing.match.MatchReason.FURTHER_STAGE;
import static org.concordat.programme.sharing.match.MatchReason.SERVICE_AREA;
import static org.concordat.programme.sharing.match.MatchReason.THEME;
import static org.concordat.programme.sharing.match.MatchReason.TOOL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.programme.register.organisation.OrganisationId;

/**
 * The projects of a region that somebody can learn from, found by whose they are and by what they have in common. Nobody learns
 * how to go on from what a gate has ended.
 */
public final class RegionProjects {

    /** What projects have in common, and with it a reason to be introduced. */
    private record Trait(MatchReason reason, String value) {}

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
        List<Set<MatchReason>> suggesting = suggesting(points);
        // of each other one by the bits of the reasons
        var found = new HashMap<UUID, Likeness[]>();
        others.keySet().forEach(other -> found.put(other, new Likeness[suggesting.size()]));
        var reasons = new int[projects.size()];
        for (int ownPlace : ofOrganisation.getOrDefault(organisation.value(), List.of())) {
            ProjectProfile own = projects.get(ownPlace);
            BitSet alike = own.stage().isOpen() ? weigh(ownPlace, reasons) : new BitSet();
            for (int place = alike.nextSetBit(0); place >= 0; place = alike.nextSetBit(place + 1)) {
                int why = reasons[place];
                reasons[place] = 0;
                if (!suggesting.get(why).isEmpty()) {
                    ProjectProfile other = projects.get(place);
                    for (UUID theirs : other.organisations()) {
                        Likeness[] first = found.get(theirs);
                        if (first != null && first[why] == null) {
                            first[why] = new Likeness(
                                    theirs, others.get(theirs), own.project(), other.project(), suggesting.get(why));
                        }
                    }
                }
            }
        }
        return found.values().stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    /** By the bits of each set of reasons that set, and an empty one where it suggests nothing. */
    private static List<Set<MatchReason>> suggesting(MatchPoints points) {
        return IntStream.range(0, 1 << MatchReason.values().length)
                .mapToObj(bits -> Arrays.stream(MatchReason.values())
                        .filter(reason -> (bits & bit(reason)) != 0)
                        .collect(Collectors.toSet()))
                .map(reasons -> points.suggest(reasons) ? reasons : Set.<MatchReason>of())
                .toList();
    }

    private static int bit(MatchReason reason) {
        return 1 << reason.ordinal();
    }

    /**
     * Notes why somebody with this project might learn from others; it is not like itself.
     *
     * @param reasons by the places of the others, as bits; 0 for each before
     * @return the places of the others
     */
    private BitSet weigh(int ownPlace, int[] reasons) {
        ProjectProfile own = projects.get(ownPlace);
        var alike = new BitSet(projects.size());
        for (Trait trait : traits(own)) {
            for (int place : having.get(trait)) {
                if (place != ownPlace) {
                    alike.set(place);
                    reasons[place] |= bit(trait.reason());
                    if (projects.get(place).stage().isFurtherThan(own.stage())) {
                        reasons[place] |= bit(FURTHER_STAGE);
                    }
                }
            }
        }
        return alike;
    }
}
