package org.concordat.programme.bad.alpha;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Stands for an aggregate that a neighbour reaches for. */
@Entity
public class BadAggregate {
    @Id
    long id;
}
