/** The whole product, as a partnership runs it: real processes, real database, real broker, and faults. */
package org.concordat.endtoend;
