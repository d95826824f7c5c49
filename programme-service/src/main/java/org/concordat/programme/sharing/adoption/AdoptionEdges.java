package org.concordat.programme.sharing.adoption;

import java.util.List;
import org.concordat.programme.sharing.adoption.AdoptionGraph.Asked;
import org.concordat.programme.sharing.adoption.AdoptionGraph.Edge;

/** Adds up who learns from whom. */
public interface AdoptionEdges {

    /** Of the adoptions that hold; the most adoptions first. */
    Found of(Asked asked, int atMost);

    /** @param all how many there are, more than were wanted included */
    record Found(List<Edge> edges, int all) {}
}
