package org.concordat.reporting.indicator.observation;

/** Somebody who goes on with values that are final, such as early warnings. */
public interface ObservationListener {

    /** Called in the transaction in which a value became final or was revised, once it is stored. */
    void becameFinal(ObservationOf observed);
}
