/**
 * Who of a unit may not see one of its youths: a closed file (sluten akt) with named members, and conflicts of interest
 * (jäv, FL 2017:900 section 16). UNIT rooms. A shield beats every membership, in the database.
 */
package se.samrum.shield;
