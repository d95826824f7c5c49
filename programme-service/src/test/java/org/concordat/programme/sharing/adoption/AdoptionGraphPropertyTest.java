package org.concordat.programme.sharing.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.programme.sharing.adoption.AdoptionGraph.Edge;
import org.concordat.programme.sharing.adoption.AdoptionGraph.Node;

class AdoptionGraphPropertyTest {

    @Provide
    Arbitrary<List<Edge>> edges() {
        Arbitrary<UUID> organisations = Arbitraries.longs().between(0, 6).map(i -> new UUID(0, i));
        return Combinators.combine(
                        organisations, organisations, Arbitraries.integers().between(1, 50))
                .as(Edge::new)
                .list()
                .ofMaxSize(40);
    }

    private static AdoptionGraph graph(List<Edge> edges, int all) {
        return AdoptionGraph.of(
                new AdoptionEdges.Found(edges, all),
                AdoptionGraph.ends(edges).stream().collect(Collectors.toMap(Function.identity(), UUID::toString)));
    }

    @Property
    void whatIsTaughtIsWhatIsLearnt(@ForAll("edges") List<Edge> edges) {
        AdoptionGraph graph = graph(edges, edges.size());
        int adoptions = edges.stream().mapToInt(Edge::adoptions).sum();
        assertThat(graph.nodes().stream().mapToInt(Node::taught).sum()).isEqualTo(adoptions);
        assertThat(graph.nodes().stream().mapToInt(Node::learnt).sum()).isEqualTo(adoptions);
    }

    @Property
    void everyEndIsOneNodeThatTeachesOrLearns(@ForAll("edges") List<Edge> edges) {
        assertThat(graph(edges, edges.size()).nodes())
                .allSatisfy(node -> assertThat(node.taught() + node.learnt()).isPositive())
                .extracting(Node::organisation)
                .containsExactlyInAnyOrderElementsOf(AdoptionGraph.ends(edges))
                .doesNotHaveDuplicates();
    }

    @Property
    void saysHowManyEdgesItLeavesOut(@ForAll("edges") List<Edge> edges) {
        assertThat(graph(edges, edges.size() + 7).edgesLeftOut()).isEqualTo(7);
        assertThat(graph(edges, edges.size()).edgesLeftOut()).isZero();
    }
}
