package org.concordat.membership.people.contact;

import java.util.List;
import java.util.UUID;

/** Whatever keeps contacts by their id says here where; each feature that does brings one of its own. */
public interface Mentions {

    List<Mention> of(UUID contact);
}
