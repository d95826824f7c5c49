package org.concordat.programme.bad.beta;

import org.concordat.programme.bad.alpha.BadAggregate;

/** Takes another feature's aggregate instead of what that feature offers. */
public class BadNeighbour {
    BadAggregate aggregate;
}
