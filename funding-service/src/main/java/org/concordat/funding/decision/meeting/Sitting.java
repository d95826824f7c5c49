package org.concordat.funding.decision.meeting;

import org.concordat.funding.decision.decision.Matter;

/** A meeting that deals with what was put to it. */
record Sitting(Meeting meeting, Item item, Matter matter) {}
