package org.concordat.programme.sharing.adoption;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who learns from whom, as a graph. */
@Schema(
        description =
                "Who learns from whom: an edge leads from the organisation in which something works to the one that"
                        + " has adopted it")
public record AdoptionGraph(
        @Size(max = 2 * AdoptionGraph.MOST_EDGES) @Schema(description = "The organisations at the edges, by name")
        List<Node> nodes,

        @Size(max = AdoptionGraph.MOST_EDGES) @Schema(description = "The most adoptions first")
        List<Edge> edges,

        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "How many weaker edges there are beside these; narrow the question to see them")
        int edgesLeftOut) {

    /** More than any picture shows. */
    static final int MOST_EDGES = 5_000;

    /** An organisation that learns, or that others learn from. */
    @Schema(name = "AdoptionNode")
    public record Node(
            UUID organisation,
            @Size(max = 200) String name,

            @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How often others have adopted what works in it")
            int taught,

            @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How often it has adopted what works in others")
            int learnt) {}

    /** That one organisation has learnt from another. */
    @Schema(name = "AdoptionEdge")
    public record Edge(
            @Schema(description = "The organisation that is learnt from")
            UUID from,

            @Schema(description = "The organisation that has learnt")
            UUID to,

            @Min(1) @Max(Integer.MAX_VALUE) int adoptions) {}

    /**
     * What is asked of it; {@code null} asks for all.
     *
     * @param serviceArea in any case
     * @param financialYear in which it was adopted
     */
    public record Asked(String theme, String serviceArea, FinancialYear financialYear) {}

    /** @param names of the organisations at the edges, in the order in which they are shown */
    static AdoptionGraph of(AdoptionEdges.Found found, Map<UUID, String> names) {
        Map<UUID, Integer> taught = sums(found.edges(), Edge::from);
        Map<UUID, Integer> learnt = sums(found.edges(), Edge::to);
        List<Node> nodes = names.entrySet().stream()
                .map(each -> new Node(
                        each.getKey(),
                        each.getValue(),
                        taught.getOrDefault(each.getKey(), 0),
                        learnt.getOrDefault(each.getKey(), 0)))
                .toList();
        return new AdoptionGraph(
                nodes, found.edges(), found.all() - found.edges().size());
    }

    private static Map<UUID, Integer> sums(List<Edge> edges, Function<Edge, UUID> end) {
        return edges.stream().collect(Collectors.groupingBy(end, Collectors.summingInt(Edge::adoptions)));
    }

    static List<UUID> ends(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .distinct()
                .toList();
    }
}
