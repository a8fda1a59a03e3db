;; The loops that nearly all of the network's time goes into. Sums are of whole numbers; what floating point there is
;; follows IEEE 754 in a fixed order: the same numbers on every machine.
;;
;; After a change, make kernel-bytes.ts anew: training/build-kernel.mjs says how.
(module
  (memory (export "memory") 1)

  ;; Products of a matrix of int16 with a vector of int16: out[r] = sum of w[r][k] * x[k], four rows at a time.
  ;; w, x, out: addresses, 16-aligned. rows: a multiple of 4. bytes: of a row, a multiple of 16.
  (func (export "multiply") (param $w i32) (param $x i32) (param $out i32) (param $rows i32) (param $bytes i32)
    (local $end i32) (local $k i32) (local $p i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $quads
      (local.set $k (i32.const 0))
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (loop $columns
        (local.set $v (v128.load (i32.add (local.get $x) (local.get $k))))
        (local.set $p (i32.add (local.get $w) (local.get $k)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $k) (local.get $bytes))))
      ;; The four lanes of each sum are added up: a and b in $a, c and d in $c, then all four in $a.
      (local.set $a (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b))))
      (local.set $c (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $c) (local.get $d))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $c) (local.get $d))))
      (v128.store (local.get $out) (i32x4.add
        (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $a) (local.get $c))
        (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $a) (local.get $c))))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $bytes) (i32.const 2))))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br_if $quads (i32.lt_u (local.get $out) (local.get $end)))))

  ;; The same for two vectors at once, x and y: every weight is fetched once for both. The products with y come after
  ;; those with x.
  (func (export "multiplyTwo") (param $w i32) (param $x i32) (param $y i32) (param $out i32) (param $rows i32) (param $bytes i32)
    (local $end i32) (local $far i32) (local $k i32) (local $p i32) (local $m v128) (local $v v128) (local $u v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $far (i32.shl (local.get $rows) (i32.const 2)))
    (local.set $end (i32.add (local.get $out) (local.get $far)))
    (loop $quads
      (local.set $k (i32.const 0))
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $e (v128.const i32x4 0 0 0 0))
      (local.set $f (v128.const i32x4 0 0 0 0))
      (local.set $g (v128.const i32x4 0 0 0 0))
      (local.set $h (v128.const i32x4 0 0 0 0))
      (loop $columns
        (local.set $v (v128.load (i32.add (local.get $x) (local.get $k))))
        (local.set $u (v128.load (i32.add (local.get $y) (local.get $k))))
        (local.set $p (i32.add (local.get $w) (local.get $k)))
        (local.set $m (v128.load (local.get $p)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (local.get $m))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $u) (local.get $m))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $m (v128.load (local.get $p)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (local.get $m))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $u) (local.get $m))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $m (v128.load (local.get $p)))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $v) (local.get $m))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $u) (local.get $m))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $m (v128.load (local.get $p)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (local.get $m))))
        (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $u) (local.get $m))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $k) (local.get $bytes))))
      (local.set $a (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b))))
      (local.set $c (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $c) (local.get $d))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $c) (local.get $d))))
      (v128.store (local.get $out) (i32x4.add
        (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $a) (local.get $c))
        (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $a) (local.get $c))))
      (local.set $e (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $e) (local.get $f))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $e) (local.get $f))))
      (local.set $g (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $g) (local.get $h))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $g) (local.get $h))))
      (v128.store (i32.add (local.get $out) (local.get $far)) (i32x4.add
        (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $e) (local.get $g))
        (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $e) (local.get $g))))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $bytes) (i32.const 2))))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br_if $quads (i32.lt_u (local.get $out) (local.get $end)))))

  ;; The hyperbolic tangent of four numbers: its continued fraction, cut off after seven terms. Off by less than 0.0002.
  (func $tangent (param $x v128) (result v128)
    (local $q v128)
    (local.set $x (f32x4.max (f32x4.min (local.get $x) (v128.const f32x4 4.97 4.97 4.97 4.97)) (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)))
    (local.set $q (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.div
      (f32x4.mul (local.get $x)
        (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
          (f32x4.mul (local.get $q)
            (f32x4.add (v128.const f32x4 17325 17325 17325 17325)
              (f32x4.mul (local.get $q)
                (f32x4.add (v128.const f32x4 378 378 378 378) (local.get $q)))))))
      (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
        (f32x4.mul (local.get $q)
          (f32x4.add (v128.const f32x4 62370 62370 62370 62370)
            (f32x4.mul (local.get $q)
              (f32x4.add (v128.const f32x4 3150 3150 3150 3150)
                (f32x4.mul (local.get $q) (v128.const f32x4 28 28 28 28)))))))))

  ;; The logistic function of four numbers.
  (func $logistic (param $x v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5)
      (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
        (call $tangent (f32x4.mul (local.get $x) (v128.const f32x4 0.5 0.5 0.5 0.5))))))

  ;; What a gate hears: input sums * their worth + state sum * its worth + bias. $k: bytes from the start of each.
  (func $heard (param $input i32) (param $word i32) (param $state i32) (param $worth i32) (param $wide i32) (param $k i32) (result v128)
    (f32x4.add
      (f32x4.add
        (f32x4.mul
          (f32x4.convert_i32x4_s (i32x4.add
            (v128.load (i32.add (local.get $input) (local.get $k)))
            (v128.load (i32.add (local.get $word) (local.get $k)))))
          (v128.load (i32.add (local.get $worth) (local.get $k))))
        (f32x4.mul
          (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $state) (local.get $k))))
          (v128.load (i32.add (i32.add (local.get $worth) (local.get $wide)) (local.get $k)))))
      (v128.load (i32.add (i32.add (local.get $worth) (i32.shl (local.get $wide) (i32.const 1))) (local.get $k)))))

  ;; One step of a cell: gates in the order input, forget, cell, output.
  ;; input, word, state: int32 sums, four times `hidden`; those of the input and of the word are added up. worth: as many float32 for the input, then for the state, then biases.
  ;; memory: float32, changed. out: int16, in steps of 1/16384. hidden: a multiple of 4.
  (func (export "step") (param $input i32) (param $word i32) (param $state i32) (param $worth i32) (param $memory i32) (param $out i32) (param $hidden i32)
    (local $wide i32) (local $gate i32) (local $k i32) (local $c v128)
    (local.set $gate (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $wide (i32.shl (local.get $gate) (i32.const 2)))
    (loop $units
      (local.set $c (f32x4.add
        (f32x4.mul
          (call $logistic (call $heard (local.get $input) (local.get $word) (local.get $state) (local.get $worth) (local.get $wide) (i32.add (local.get $gate) (local.get $k))))
          (v128.load (i32.add (local.get $memory) (local.get $k))))
        (f32x4.mul
          (call $logistic (call $heard (local.get $input) (local.get $word) (local.get $state) (local.get $worth) (local.get $wide) (local.get $k)))
          (call $tangent (call $heard (local.get $input) (local.get $word) (local.get $state) (local.get $worth) (local.get $wide) (i32.add (i32.shl (local.get $gate) (i32.const 1)) (local.get $k)))))))
      (v128.store (i32.add (local.get $memory) (local.get $k)) (local.get $c))
      (local.set $c (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.const f32x4 16384 16384 16384 16384)
        (f32x4.mul
          (call $logistic (call $heard (local.get $input) (local.get $word) (local.get $state) (local.get $worth) (local.get $wide) (i32.add (i32.mul (local.get $gate) (i32.const 3)) (local.get $k))))
          (call $tangent (local.get $c)))))))
      (v128.store64_lane 0 (i32.add (local.get $out) (i32.shr_u (local.get $k) (i32.const 1))) (i16x8.narrow_i32x4_s (local.get $c) (local.get $c)))
      (local.set $k (i32.add (local.get $k) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $k) (local.get $gate))))))
